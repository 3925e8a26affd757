/** The part of GPX 1.1 that is written here, as rules of its standard: order, attributes and ranges. For tests. */
export const gpxSchema = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.topografix.com/GPX/1/1"
	targetNamespace="http://www.topografix.com/GPX/1/1" elementFormDefault="qualified">
	<xs:group name="told">
		<xs:sequence>
			<xs:element name="name" type="xs:string" minOccurs="0"/>
			<xs:element name="desc" type="xs:string" minOccurs="0"/>
			<xs:element name="type" type="xs:string" minOccurs="0"/>
		</xs:sequence>
	</xs:group>
	<xs:complexType name="point">
		<xs:group ref="told"/>
		<xs:attribute name="lat" use="required">
			<xs:simpleType><xs:restriction base="xs:decimal">
				<xs:minInclusive value="-90"/><xs:maxInclusive value="90"/>
			</xs:restriction></xs:simpleType>
		</xs:attribute>
		<xs:attribute name="lon" use="required">
			<xs:simpleType><xs:restriction base="xs:decimal">
				<xs:minInclusive value="-180"/><xs:maxExclusive value="180"/>
			</xs:restriction></xs:simpleType>
		</xs:attribute>
	</xs:complexType>
	<xs:element name="gpx"><xs:complexType>
		<xs:sequence>
			<xs:element name="metadata" minOccurs="0"><xs:complexType><xs:group ref="told"/></xs:complexType></xs:element>
			<xs:element name="wpt" type="point" minOccurs="0" maxOccurs="unbounded"/>
			<xs:element name="trk" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
				<xs:group ref="told"/>
				<xs:element name="trkseg" maxOccurs="unbounded"><xs:complexType><xs:sequence>
					<xs:element name="trkpt" type="point" minOccurs="2" maxOccurs="unbounded"/>
				</xs:sequence></xs:complexType></xs:element>
			</xs:sequence></xs:complexType></xs:element>
		</xs:sequence>
		<xs:attribute name="version" type="xs:string" fixed="1.1" use="required"/>
		<xs:attribute name="creator" type="xs:string" use="required"/>
	</xs:complexType></xs:element>
</xs:schema>`;

/** The part of KML 2.2 that is written here, as rules of its standard. For tests. */
export const kmlSchema = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.opengis.net/kml/2.2"
	targetNamespace="http://www.opengis.net/kml/2.2" elementFormDefault="qualified">
	<xs:simpleType name="position">
		<xs:restriction base="xs:string">
			<xs:pattern value="-?\\d+(\\.\\d+)?,-?\\d+(\\.\\d+)?(,-?\\d+(\\.\\d+)?)?"/>
		</xs:restriction>
	</xs:simpleType>
	<xs:simpleType name="positions"><xs:list itemType="position"/></xs:simpleType>
	<xs:complexType name="shape"><xs:sequence>
		<xs:element name="coordinates" type="positions"/>
	</xs:sequence></xs:complexType>
	<xs:element name="Placemark"><xs:complexType><xs:sequence>
		<xs:element name="name" type="xs:string"/>
		<xs:element name="description" type="xs:string" minOccurs="0"/>
		<xs:element name="ExtendedData" minOccurs="0"><xs:complexType><xs:sequence>
			<xs:element name="Data" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
				<xs:sequence><xs:element name="value" type="xs:string"/></xs:sequence>
				<xs:attribute name="name" type="xs:string" use="required"/>
			</xs:complexType></xs:element>
		</xs:sequence></xs:complexType></xs:element>
		<xs:choice><xs:element name="Point" type="shape"/><xs:element name="LineString" type="shape"/></xs:choice>
	</xs:sequence></xs:complexType></xs:element>
	<xs:element name="kml"><xs:complexType><xs:sequence>
		<xs:element name="Document"><xs:complexType><xs:sequence>
			<xs:element name="Folder"><xs:complexType><xs:sequence>
				<xs:element name="name" type="xs:string"/>
				<xs:element ref="Placemark" minOccurs="0" maxOccurs="unbounded"/>
			</xs:sequence></xs:complexType></xs:element>
		</xs:sequence></xs:complexType></xs:element>
	</xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

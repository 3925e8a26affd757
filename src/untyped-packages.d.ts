// Packages that carry no types: the parts the atlas uses.

declare module '@citation-js/core' {
	type CslJson = Record<string, unknown> & { id: string; type: string };
	export class Cite {
		constructor(records: string | readonly CslJson[]);
		data: CslJson[];
		format(
			format: 'bibtex' | 'ris' | 'bibliography' | 'citation',
			options?: Record<string, unknown>
		): string;
	}
	export const plugins: {
		config: {
			get(plugin: '@bibtex'): {
				format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
			};
			get(plugin: '@csl'): { templates: { add(name: string, style: unknown): void } };
		};
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

declare module 'style-chicago' {
	/** A CSL style as citeproc reads it. */
	const style: { name: string };
	export default style;
}

declare module 'svgcanvas' {
	/** A drawing context that writes SVG. What begins with two underscores is its own, and may change with it. */
	export class Context extends CanvasRenderingContext2D {
		constructor(size: { width: number; height: number });
		drawImage(image: Context | CanvasImageSource, x: number, y: number): void;
		drawImage(...place: Parameters<CanvasRenderingContext2D['drawImage']>): void;
		getSvg(): SVGSVGElement;
		getSerializedSvg(): string;
		__closestGroupOrSvg(): Element;
		__createElement(name: string, attributes: Record<string, unknown>, bare: boolean): Element;
		__applyTransformation(element: Element): void;
		__applyStyleToCurrentElement(how: 'fill' | 'stroke'): void;
		__currentElement: Element;
	}
}

declare module 'edtf' {
	/** Throws on text that is no EDTF. `min` and `max` are milliseconds since 1970. */
	export default function edtf(text: string): { min: number; max: number };
}

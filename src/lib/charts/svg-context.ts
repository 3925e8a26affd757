import { Context } from 'svgcanvas';

const fontPattern = /^(?:(italic|oblique|normal) )?(?:(\d+|bold|normal) )?([\d.]+px) (.+)$/;
const anchors: Partial<Record<CanvasTextAlign, string>> = {
	center: 'middle',
	right: 'end',
	end: 'end'
};
const baselines: Partial<Record<CanvasTextBaseline, string>> = {
	middle: 'central',
	top: 'text-before-edge',
	hanging: 'hanging',
	bottom: 'text-after-edge'
};

/**
 * A drawing context that writes SVG. It sets text itself: svgcanvas would read the font by way of a style attribute,
 * which our content security policy refuses; and a text keeps its width where its font is missing.
 */
export class SvgContext extends Context {
	/** Chart.js asks what it takes for a canvas. */
	getContext(): this {
		return this;
	}

	override fillText(text: string, x: number, y: number): void {
		this.#set('fill', text, x, y);
	}

	override strokeText(text: string, x: number, y: number): void {
		this.#set('stroke', text, x, y);
	}

	#set(how: 'fill' | 'stroke', text: string, x: number, y: number) {
		const [, style = 'normal', weight = '400', size, family] = fontPattern.exec(this.font) ?? [];
		const attributes = {
			x,
			y,
			textLength: this.measureText(text).width.toFixed(2),
			lengthAdjust: 'spacingAndGlyphs',
			'font-family': family,
			'font-size': size,
			'font-style': style,
			'font-weight': weight,
			'text-anchor': anchors[this.textAlign] ?? 'start',
			'dominant-baseline': baselines[this.textBaseline] ?? 'alphabetic'
		};
		const element = this.__createElement('text', attributes, true);
		element.append(text);
		this.__closestGroupOrSvg().append(element);
		this.__currentElement = element;
		this.__applyTransformation(element);
		this.__applyStyleToCurrentElement(how);
	}
}

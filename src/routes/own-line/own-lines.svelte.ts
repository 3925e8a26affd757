import { mostBytes } from '$lib/files/limits';
import type { OwnLine } from './inspect';
import type { Asked, Told } from './messages';

/** A line of the reader, with a number by which it is told from the others, and the name of its file. */
export interface BroughtLine extends OwnLine {
	id: number;
	file: string;
}

/** The lines that a reader brought along, and the file that is being read. Nothing leaves the browser. */
export class OwnLines {
	lines = $state.raw<readonly BroughtLine[]>([]);
	/** What was wrong with the files last chosen, a sentence each. */
	faults = $state.raw<readonly string[]>([]);
	/** The file that is read, and how far it is, if that is known. */
	reading = $state.raw<{ file: string; done?: number; of?: number }>();
	/** What the files last chosen came to. */
	said = $state('');

	#worker: Worker;
	#waiting: File[] = [];
	#count = 0;

	constructor(worker: Worker, ground: string, lines: string) {
		this.#worker = worker;
		worker.onmessage = ({ data }: MessageEvent<Told>) => this.#hear(data);
		worker.onerror = () =>
			this.#end('This browser could not start to read files: reload the page.');
		this.#ask({ ground, lines });
	}

	/** Reads files, one after the other; what is there stays, whatever is wrong with them. */
	bring(files: Iterable<File>) {
		if (!this.reading) [this.faults, this.said] = [[], ''];
		this.#waiting.push(...files);
		if (!this.reading) this.#next();
	}

	remove(id: number) {
		this.lines = this.lines.filter((line) => line.id !== id);
	}

	removeAll() {
		this.lines = [];
	}

	close() {
		this.#worker.terminate();
	}

	#ask(asked: Asked) {
		this.#worker.postMessage(asked);
	}

	#next() {
		const file = this.#waiting.shift();
		this.reading = file && { file: file.name };
		if (!file) return;
		if (file.size > mostBytes)
			this.#end(
				`The file ${file.name} is larger than 20 MB: simplify the line, or cut out a part of it.`
			);
		else this.#ask({ file });
	}

	#hear(told: Told) {
		const file = this.reading?.file ?? '';
		if (!('inspected' in told)) {
			this.reading = { file, ...told };
			return;
		}
		if ('fault' in told.inspected) return this.#end(told.inspected.fault);
		const brought = told.inspected.lines.map((line) => ({ ...line, file, id: this.#count++ }));
		this.lines = [...this.lines, ...brought];
		this.#end();
	}

	#end(fault?: string) {
		if (fault) this.faults = [...this.faults, fault];
		else this.said = `${this.reading?.file ?? 'The file'} is read.`;
		this.#next();
	}
}

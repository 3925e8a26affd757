import type { Inspected } from './inspect';

/** What the page asks of its worker: first where the ground is, then files, in their order. */
export type Asked = { ground: string; lines: string } | { file: File };

/** What the worker answers. */
export type Told = { done: number; of: number } | { inspected: Inspected };

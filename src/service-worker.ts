import { base, build, files, prerendered, version } from '$service-worker';
import { attend } from './lib/offline/worker';
import type { WorkerScope } from './lib/offline/scope';

attend(self as unknown as WorkerScope, { base, build, files, prerendered, version });

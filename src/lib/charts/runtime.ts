import {
	Chart,
	LinearScale,
	LineElement,
	LogarithmicScale,
	PointElement,
	ScatterController
} from 'chart.js';

Chart.register(LinearScale, LineElement, LogarithmicScale, PointElement, ScatterController);

export { Chart };

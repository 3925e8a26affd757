import { Chart, LinearScale, LineElement, PointElement, ScatterController } from 'chart.js';

Chart.register(LinearScale, LineElement, PointElement, ScatterController);

export { Chart };

import css from './results.css?inline';
import { adoptStyle } from '../../adopt-style.ts';

adoptStyle(css);

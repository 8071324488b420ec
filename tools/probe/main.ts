import { connectPane } from "./pane";
import "./probe.css";

connectPane(document);

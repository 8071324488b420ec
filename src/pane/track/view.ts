export { TrackBody as Body } from "./TrackBody";
export { TrackTop as Top } from "./TrackTop";

export { ChooseBody as Body } from "./ChooseBody";
export { ChooseTop as Top } from "./ChooseTop";

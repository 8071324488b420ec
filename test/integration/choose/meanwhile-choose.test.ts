import { testPresses } from "../../meanwhile/table-of-moments";

testPresses("choose");

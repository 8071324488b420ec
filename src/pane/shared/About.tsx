import { type JSX, useEffect, useState } from "react";
import { useSecondaryText } from "./useSecondaryText";

interface AboutProps {
  readonly version: string;
  /** Host and platform, such as "Excel, OfficeOnline"; may come late, or never. */
  readonly about: Promise<string> | undefined;
}

/** What support asks first. */
export function About({ version, about }: AboutProps): JSX.Element {
  const quiet = useSecondaryText();
  const [host, setHost] = useState("");
  useEffect(() => {
    let isHere = true;
    void about?.then(
      (text) => {
        if (isHere) setHost(text);
      },
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [about]);
  return (
    <p className={quiet}>
      {[`About: Case tracking ${version}`, host].filter((part) => part !== "").join(", ")}
    </p>
  );
}

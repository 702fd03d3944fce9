/** A Vega logger that prints nothing: warnings and errors are collected. */
export function warningCollector(warnings: string[]) {
  let level = 0;
  const collect = (...said: readonly unknown[]) => {
    warnings.push(said.join(' '));
    return logger;
  };
  const ignore = () => logger;
  const logger = {
    level(value?: number) {
      if (value === undefined) return level;
      level = value;
      return logger;
    },
    error: collect,
    warn: collect,
    info: ignore,
    debug: ignore,
  };
  return logger as unknown as import('vega').LoggerInterface;
}

/** Loaded before the program, because an older Node cannot even read the program and would say so in its own words. */
if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(
    `Node 24 or later is needed, and this is ${process.version}. Install it, or run "npm ci", which brings it along.\n`,
  );
  process.exit(2);
}

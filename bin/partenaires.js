#!/usr/bin/env node
const { launch } = require('../dist/launch.cjs');

launch().then((exitCode) => {
  process.exitCode = exitCode;
});

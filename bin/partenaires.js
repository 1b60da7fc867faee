#!/usr/bin/env node
const { obstacle } = require('./obstacle.js');

const found = obstacle(process.versions.node);
if (found) {
  console.error(found);
  process.exitCode = 1;
} else {
  const { launch } = require('../dist/launch.cjs');
  launch().then((exitCode) => {
    process.exitCode = exitCode;
  });
}

#!/usr/bin/env node
// Loaded one after the other: an older Node is told so before it has to read the program.
import './preload.mjs';

await import('./programs/command.ts');

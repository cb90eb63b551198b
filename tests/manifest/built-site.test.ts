import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LOCAL_BASE } from '../../scripts/manifest/make-manifest.mjs';
import { OFFLINE_POLICY, PAGE_POLICY } from '../../scripts/server/content-security-policy.mjs';
import { builtSite } from '../e2e/built-site';
import { scriptsOf, siteSizes } from '../../bench/site-sizes';

const ROOT = path.resolve(__dirname, '../..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

/** DESIGN's measure 6, in bytes. */
const BEFORE_PANE = 60_000;

/**
 * React, Fluent UI and the checking engine alone are more than the 300 kB that DESIGN asks of the whole pane, which `npm run bench` tells. This keeps all
 * scripts, of every view and both languages, from growing unseen.
 */
const ALL = 560_000;

const addin = path.join(builtSite(), 'addin');
const text = (name: string): string => readFileSync(path.join(addin, name), 'utf8');
const pages = ['taskpane.html', 'index.html'] as const;

/** Every address of the manifest that lies where the add-in lies, without what follows a question mark. */
const addresses = [...MANIFEST.matchAll(new RegExp(`"${LOCAL_BASE}/([^"?]*)`, 'g'))].map(([, name]) => name ?? '');

describe('the built add-in', () => {
  test('has everything that the manifest names', () => {
    expect(addresses.length).toBeGreaterThan(50);
    expect([...new Set(addresses)].filter((name) => !existsSync(path.join(addin, name)))).toEqual([]);
  });

  test('runs every command of the ribbon', () => {
    const commands = [...MANIFEST.matchAll(/<FunctionName>(.*?)</g)].map(([, name]) => name ?? '');
    const scripts = scriptsOf(text('taskpane.html'), 'shell').map(text).join('\n');
    expect(commands).toHaveLength(5);
    expect(commands.filter((name) => !scripts.includes(`"${name}"`))).toEqual([]);
  });

  test('has every function that its metadata promise', () => {
    const { functions } = JSON.parse(text('functions.json')) as { functions: readonly { readonly id: string }[] };
    const scripts = scriptsOf(text('taskpane.html'), 'functions').map(text).join('\n');
    expect(functions.length).toBeGreaterThan(20);
    expect(functions.map(({ id }) => id).filter((id) => !new RegExp(`\\b${id}\\b`).test(scripts))).toEqual([]);
  });

  test.each(pages)('%s may load only what lies beside it, and Office.js where Excel asks for it', (name) => {
    const page = text(name);
    expect(page).toContain(`content="${name === 'index.html' ? OFFLINE_POLICY : PAGE_POLICY}"`);
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son[a-z]+=|\sstyle=|(src|href)="?(https?:)?\/\//);
    for (const script of ['functions', 'shell'] as const)
      expect(scriptsOf(page, script).filter((file) => !existsSync(path.join(addin, file)))).toEqual([]);
  });

  test('has no script that makes code out of text', () => {
    const scripts = readdirSync(addin).filter((name) => name.endsWith('.js'));
    expect(scripts.filter((name) => /\beval\(|\bnew Function\(/.test(text(name)))).toEqual([]);
  });

  test('weighs little before the pane is opened, and all of it no more than it does', () => {
    const { beforePane, all } = siteSizes(addin);
    expect(beforePane).toBeLessThanOrEqual(BEFORE_PANE);
    expect(all).toBeLessThanOrEqual(ALL);
  });
});

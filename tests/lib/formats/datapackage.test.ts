/** The codebook against the rules of Frictionless' Tabular Data Package, by a validator that is not ours. */
import Ajv from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exportZip } from '../../../lib/app/export-files';
import { storeOf } from '../../../scripts/generate/write-hand-over';
import { INSTALL, optionsOf } from '../../support/hand-over-source';

const name = { type: 'string', minLength: 1 };
const FIELD = {
  type: 'object',
  required: ['name', 'type', 'description'],
  properties: {
    name,
    type: { enum: ['string', 'boolean', 'integer', 'number', 'datetime'] },
    description: name,
    format: { type: 'string' },
    trueValues: { type: 'array', items: name },
    falseValues: { type: 'array', items: name },
    constraints: {
      type: 'object',
      properties: { enum: { type: 'array', items: name, minItems: 1, uniqueItems: true } },
    },
  },
};
const PACKAGE = {
  type: 'object',
  required: ['name', 'profile', 'created', 'resources'],
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    profile: { const: 'tabular-data-package' },
    created: { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$` },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'profile', 'schema'],
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          path: { type: 'string', pattern: String.raw`^[a-z_]+\.csv$` },
          profile: { const: 'tabular-data-resource' },
          encoding: { const: 'utf-8' },
          schema: {
            type: 'object',
            required: ['fields', 'primaryKey', 'missingValues'],
            properties: {
              fields: { type: 'array', minItems: 1, items: FIELD },
              primaryKey: { anyOf: [name, { type: 'array', items: name, minItems: 1 }] },
              missingValues: { type: 'array', items: { type: 'string' } },
            },
          },
        },
      },
    },
  },
};

test('datapackage.json fits, its keys are columns, its files are in the zip', async () => {
  const { blob } = await exportZip(storeOf(INSTALL), optionsOf(INSTALL));
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const codebook = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as {
    resources: { path: string; schema: { fields: { name: string }[]; primaryKey: string | string[] } }[];
  };
  const fits = new Ajv().compile(PACKAGE);
  fits(codebook);
  expect(fits.errors).toBeNull();
  for (const { path, schema } of codebook.resources) {
    expect(Object.keys(files)).toContain(path);
    expect(schema.fields.map((field) => field.name)).toEqual(
      expect.arrayContaining([schema.primaryKey].flat()),
    );
  }
});

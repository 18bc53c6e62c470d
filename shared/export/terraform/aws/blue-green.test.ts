import { parse } from '@cdktf/hcl2json';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../../design/parse.ts';
import { terraformAws } from './index.ts';

const text = readFileSync(join(import.meta.dirname, '../../../../assets/templates/bare-minimum.corral'), 'utf8');
const parsed = parseDesign(text);
if (!parsed.ok) throw new Error('the template does not parse');
const made = terraformAws.export(parsed.value.design, 'highly-available', { rollout: 'blue-green' });
if ('refused' in made) throw new Error(made.refused);
const files = new Map(made.files.map(({ path, text: content }) => [path, content]));

describe('blue and green in Terraform', () => {
  it('parses', async () => {
    for (const [path, content] of files) {
      if (path.endsWith('.tf')) await expect(parse(path, content), path).resolves.toBeTypeOf('object');
    }
  });

  it('divides the calls of every site by the weights of the colours', () => {
    const balancing = files.get('load_balancer.tf') ?? '';
    expect(balancing).toMatch(/lb--lms--8000--blue = "blue"/);
    expect(balancing).toMatch(/lb--lms--8000--green = "green"/);
    expect(balancing.match(/weight = local\.colors\[target_group\.value\]\.weight/g)).toHaveLength(2);
  });

  it('begins with blue alone, and takes the image and the size of each colour from a variable', () => {
    expect(files.get('variables.tf')).toMatch(/green = \{ image_id = null, weight = 0, running = false \}/);
    expect(files.get('compute.tf')).toContain('coalesce(local.colors[each.value.color].image_id, local.image_id)');
    expect(files.get('compute.tf')).toMatch(/min_size += local\.colors\[each\.value\.color\]\.running \? .*\.min : 0/);
  });

  it('says how a scaling group comes to an image that answers health checks', () => {
    expect(files.get('README.md')).toMatch(
      /## The image of the machines[\s\S]*suspend-processes[\s\S]*`image_parameter`[\s\S]*resume-processes/,
    );
  });

  it('leaves swap, retirement and the way back to a person', () => {
    expect(files.get('README.md')).toMatch(
      /Run the migrations[\s\S]*swap: weight 100[\s\S]*Retire the old colour by hand/,
    );
  });
});

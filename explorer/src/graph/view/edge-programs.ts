/** WebGL programs that draw edges with and without arrows, whole and in strokes. */

import {
  createEdgeClampedProgram,
  createEdgeCompoundProgram,
  EdgeArrowHeadProgram,
  type EdgeProgram,
  type EdgeProgramType,
} from 'sigma/rendering';
import { EDGE_FORMS, type EdgeForm, STROKES } from './looks.ts';

/** One program for each form, with an arrow and without. */
export const EDGE_PROGRAMS: Readonly<Record<string, EdgeProgramType>> = Object.fromEntries(
  EDGE_FORMS.flatMap((form) => {
    const line = lineProgram(form);
    return [
      [programOf(form, false), line],
      [programOf(form, true), createEdgeCompoundProgram([line, EdgeArrowHeadProgram])],
    ];
  }),
);

export function programOf(form: EdgeForm, arrow: boolean): string {
  return arrow ? `${form}-arrow` : form;
}

/** Sigma's line that ends at the rim of its node; a line in strokes has a fragment shader of its own. */
function lineProgram(form: EdgeForm): EdgeProgramType {
  const strokes = STROKES[form];
  if (strokes === null) return createEdgeClampedProgram();
  const [stroke, gap] = strokes;
  // Sigma's types hide that what it makes is a whole program: it is declared by its constructor only.
  const Line = createEdgeClampedProgram() as unknown as LineProgram;
  class StrokedLine extends Line {
    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: strokedShader(stroke, gap) };
    }
  }
  return StrokedLine;
}

type LineProgram = new (
  ...args: ConstructorParameters<EdgeProgramType>
) => InstanceType<EdgeProgramType> & Defined;

interface Defined {
  getDefinition(): ReturnType<EdgeProgram['getDefinition']>;
}

/**
 * Sigma's shader of a clamped edge, with gaps. Strokes are counted along the screen, in its pixels; the cosine is even, so
 * that both sides of the line, whose normals point away from each other, agree where they are.
 */
function strokedShader(stroke: number, gap: number): string {
  const period = (stroke + gap) * PIXELS;
  // Where a cosine of that period is above this, it is for the share of the stroke.
  const threshold = Math.cos((Math.PI * stroke) / (stroke + gap));
  return `
precision highp float;
varying vec4 v_color;
varying vec2 v_normal;
varying float v_thickness;
varying float v_feather;
const vec4 transparent = vec4(0.0);
void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  vec2 across = v_normal / max(length(v_normal), 0.0001);
  float along = dot(gl_FragCoord.xy, vec2(-across.y, across.x));
  float wave = cos(along * ${((2 * Math.PI) / period).toFixed(5)});
  if (wave < ${threshold.toFixed(5)}) discard;
  float beside = length(v_normal) * v_thickness;
  gl_FragColor = mix(v_color, transparent, smoothstep(v_thickness - v_feather, v_thickness, beside));
  #endif
}`;
}

/** A unit of a stroke on the screen. */
const PIXELS = 1.6;

/** What is known of the selected thing. */

import { Link } from 'wouter';
import { graphText as text } from '../../text/graph.ts';
import type { Picture } from '../scene/picture.ts';
import styles from './chosen-card.module.css';

export interface ChosenCardProps {
  readonly picture: Picture;
  readonly selection: ReadonlySet<string>;
}

export function ChosenCard({ picture, selection }: ChosenCardProps) {
  if (selection.size > 1)
    return <p className={styles.card}>{text.panel.several(selection.size)}</p>;
  const node = picture.nodes.find(({ id }) => selection.has(id));
  if (node === undefined) return <p className={styles.card}>{text.panel.nothingSelected}</p>;
  const facts = [
    node.detail,
    node.time === null ? '' : text.panel.published(node.time),
    node.state === null ? '' : text.panel.state(node.state),
    node.sources === null ? '' : text.panel.sources(node.sources),
    node.contested ? text.panel.contested : '',
    node.pinned ? text.panel.pinned : '',
  ].filter((fact) => fact !== '');
  return (
    <div className={styles.card}>
      <p className={styles.kind}>{text.types[node.type][0]}</p>
      <p className={styles.label}>{node.label}</p>
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
      <p className={styles.facts}>
        {text.panel.relationships(node.degree)}
        {node.beyond > 0 && `; ${text.panel.beyond(node.beyond)}`}
      </p>
      <Link href={`/graph/${node.id}`}>{text.panel.explore}</Link>
    </div>
  );
}

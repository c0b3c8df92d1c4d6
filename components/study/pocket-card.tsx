/** A card to print and carry: one line for each encounter away from the computer. */
import { useWords } from '../language-context';
import { useStudyWords } from '../study-words';
import './pocket-card.css';

const LINES = 12;

export function PocketCard({ number }: { readonly number: string }) {
  const say = useStudyWords().card;
  const words = useWords();
  const columns = [say.day, say.time, say.where, say.brand, say.felt, say.note];
  return (
    <main class="pocket">
      <p class="no-print row">
        <button type="button" class="primary" onClick={() => print()}>
          {say.print}
        </button>
        <span class="muted">{say.fold}</span>
      </p>
      <p class="no-print">{say.lead}</p>
      {[0, 1].map((side) => (
        <section key={side} class="pocket-card" aria-hidden={side === 1}>
          <header class="row apart">
            {side === 0 ? <h1>{say.title}</h1> : <p class="strong">{say.title}</p>}
            <span class="small">
              {words.appName} · {say.number}: {number === '' ? '______' : number}
            </span>
          </header>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: LINES }, (_, line) => (
                <tr key={line}>
                  {columns.map((column) => (
                    <td key={column}>{'\u00a0'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <footer class="small">
            <p>
              {say.felt} {say.scale}
            </p>
            <p>{say.example}</p>
          </footer>
        </section>
      ))}
    </main>
  );
}

/** The journey map on the screen: lane names stay, columns scroll; a column chosen by click or arrow key is told below. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mapPicture, wordWidth, type MapPicture } from '../../lib/charts/pictures/map-picture';
import { GAP_WIDTH } from '../../lib/charts/pictures/map/scene';
import { mapLegend, mapSummary, mapTable } from '../../lib/charts/pictures/map-table';
import { moved, type Picture } from '../../lib/charts/pictures/picture';
import { journeyMap } from '../../lib/core/journey-map';
import { leadingBrands } from '../../lib/core/path-series';
import { formatNumber } from '../../lib/languages';
import { storyLanguageOf } from '../../lib/languages/story';
import type { OneJourneyProps } from '../dashboard/one-journey-view';
import { useDrawn } from '../dashboard/drawn';
import { FigureFrame } from '../chart/figure-frame';
import { readLook } from '../chart/read-look';
import { useDoors } from '../doors';
import { useLanguage } from '../language-context';
import { useLater } from '../use-later';
import { channelIcon } from './channel-icons';
import { ChosenEntries } from './chosen-entries';
import './journey-map.css';
import { MapSheets, PAPERS, type Paper } from './map-sheets';
import { Shapes } from '../chart/shapes';

const ZOOMS = ['fit', 'comfortable', 'large'] as const;
type Zoom = (typeof ZOOMS)[number];
const WIDTHS = { comfortable: 130, large: 184 };
const GUTTER = 148;
const MAP_BRANDS = 6;

export function JourneyMapView({ one, gaps, slots }: OneJourneyProps) {
  const { built, digest, feelings, places } = one;
  const language = storyLanguageOf(useLanguage());
  const { id, words, story } = language;
  const text = story.map;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [zoom, setZoom] = useState<Zoom>('comfortable');
  const [paper, setPaper] = useState<Paper>('A4');
  const [here, setHere] = useState('');
  const [room, setRoom] = useState(800);
  const screen = useRef<HTMLDivElement>(null);
  const sayDrawn = useDrawn();
  const map = useMemo(() => journeyMap(built, gaps, { opened, places, feelings }), [one, gaps, opened]);
  const columnWidth = useMemo(() => {
    if (zoom !== 'fit') return Math.max(WIDTHS[zoom], wordWidth(map, language));
    const gapRoom = map.columns.filter(({ gapsBefore }) => gapsBefore.length > 0).length * GAP_WIDTH;
    return Math.max(9, Math.floor((room - GUTTER - 2 - gapRoom) / Math.max(1, map.columns.length)));
  }, [zoom, room, map, language]);
  const { canCorrect } = useDoors();
  const drawn = (canWrite: boolean) =>
    mapPicture(
      { built, map, slots, columns: map.columns },
      { columnWidth, gutterWidth: GUTTER, brands: MAP_BRANDS, canWrite, icon: channelIcon },
      language,
    );
  const forPaper = useLater(
    useMemo(() => ({ built, map, slots, paper, language }), [built, map, slots, paper, language]),
  );
  const picture = useMemo(() => drawn(canCorrect), [built, map, slots, columnWidth, language, canCorrect]);
  useEffect(() => {
    const place = screen.current;
    if (place === null || globalThis.ResizeObserver === undefined) return;
    const watcher = new ResizeObserver(() => setRoom(place.clientWidth || 800));
    watcher.observe(place);
    return () => watcher.disconnect();
  }, [map.touchpoints === 0]);

  const column = map.columns.find((each) => each.id === here);
  const hidden = leadingBrands(built, 1_000).length - MAP_BRANDS;
  const summary = mapSummary(one, language);
  const caption = [
    sayDrawn(one, true),
    map.columns.length < map.touchpoints
      ? text.runs({
          columns: formatNumber(id, map.columns.length),
          touchpoints: words.counts.touchpoints({ count: map.touchpoints }),
        })
      : '',
    hidden > 0 ? text.moreBrands({ count: hidden }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  const legend = mapLegend({ built, map, slots }, MAP_BRANDS, language);
  const saved = async (kind: 'png' | 'svg'): Promise<Blob> => {
    const { pngBlob, svgBlob } = await import('../chart/save-picture');
    if (screen.current === null) throw new Error('nothing is drawn');
    const whole = joined(drawn(false));
    const framing = { title: `${text.title}: ${built.journey.need}`, legend, sentences: [summary, caption] };
    const look = readLook(screen.current);
    return kind === 'svg'
      ? svgBlob(whole, framing, look)
      : pngBlob({ kind: 'svg', picture: whole }, framing, look);
  };

  return (
    <>
      <FigureFrame
        id="journey-map"
        title={text.title}
        level={1}
        summary={summary}
        caption={caption}
        legend={legend}
        table={() => mapTable(map, language)}
        empty={map.touchpoints === 0}
        size="large"
        save={{ png: () => saved('png'), svg: () => saved('svg') }}
        controls={
          <div class="row no-print map-controls">
            {opened.size > 0 && (
              <button type="button" class="small-button" onClick={() => setOpened(new Set())}>
                {text.closeRuns}
              </button>
            )}
            <fieldset class="segmented along" aria-label={text.zoom}>
              {ZOOMS.map((each) => (
                <label key={each}>
                  <input
                    type="radio"
                    name="map-zoom"
                    checked={zoom === each}
                    onChange={() => setZoom(each)}
                  />
                  <span>{text.zooms[each]}</span>
                </label>
              ))}
            </fieldset>
            <select
              class="map-paper"
              aria-label={text.paper}
              value={paper}
              onChange={({ currentTarget: { value } }) => setPaper(value === 'A3' ? 'A3' : 'A4')}
            >
              {PAPERS.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
            <button type="button" class="small-button" onClick={() => print()}>
              {text.print}
            </button>
          </div>
        }
      >
        <div class="map-screen no-print" ref={screen}>
          <svg
            class="map-gutter"
            width={picture.gutter.width}
            height={picture.gutter.height}
            aria-hidden="true"
          >
            <Shapes shapes={picture.gutter.shapes} />
          </svg>
          <MapBody
            picture={picture.body}
            label={`${text.title}. ${text.walk}`}
            here={here}
            onHere={setHere}
          />
        </div>
        {forPaper !== null && <MapSheets {...forPaper} />}
      </FigureFrame>
      {column !== undefined && (
        <ChosenEntries
          digest={digest}
          slots={slots}
          title={text.details}
          entries={column.entries}
          onOpenRun={column.entries.length > 1 ? () => setOpened(new Set([...opened, column.id])) : undefined}
        />
      )}
    </>
  );
}

/** Lane names and columns as one picture, for a file. */
export function joined({ gutter, body }: MapPicture): Picture {
  return {
    width: gutter.width + body.width,
    height: body.height,
    shapes: [...gutter.shapes, ...moved(body.shapes, gutter.width, 0)],
    stops: [],
  };
}

type BodyProps = {
  readonly picture: Picture;
  readonly label: string;
  readonly here: string;
  readonly onHere: (id: string) => void;
};

function MapBody({ picture, label, here, onHere }: BodyProps) {
  const { stops } = picture;
  const at = Math.max(
    0,
    stops.findIndex((stop) => stop.id === here),
  );
  const svg = useRef<SVGSVGElement>(null);
  const goTo = (next: number) => {
    const bounded = Math.max(0, Math.min(stops.length - 1, next));
    const target = svg.current?.querySelectorAll<SVGElement>('.map-stop')[bounded];
    target?.focus();
    target?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  };
  const keyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: stops.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) goTo(next);
    else if (event.key === 'Enter' || event.key === ' ') {
      document.querySelector<HTMLElement>('.map-chosen button')?.focus();
    } else return;
    event.preventDefault();
  };
  const chosen = stops.find((stop) => stop.id === here);
  return (
    <div class="map-scroll" role="region" aria-label={label}>
      <svg ref={svg} width={picture.width} height={picture.height} role="group" aria-label={label}>
        {chosen !== undefined && (
          <rect
            class="map-here"
            x={chosen.x}
            y={chosen.y}
            width={chosen.width}
            height={chosen.height}
            rx="5"
          />
        )}
        {/* the words lie under the stops, but can still be marked: only a plain click chooses */}
        <g aria-hidden="true">
          <Shapes shapes={picture.shapes} />
        </g>
        {stops.map((stop, index) => (
          <rect
            key={stop.id}
            class="map-stop"
            x={stop.x + 1}
            y={stop.y}
            width={stop.width - 2}
            height={stop.height}
            rx="5"
            role="button"
            tabindex={index === at ? 0 : -1}
            aria-pressed={stop.id === here}
            aria-label={stop.words}
            onFocus={() => onHere(stop.id)}
            onClick={() => onHere(stop.id)}
            onKeyDown={keyDown}
          >
            <title>{stop.words}</title>
          </rect>
        ))}
      </svg>
    </div>
  );
}

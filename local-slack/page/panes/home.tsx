import { Blocks } from '../blocks/blocks.tsx';
import { Surface } from '../blocks/surface.tsx';
import { useDesk } from '../desk.ts';

/** What the app has published for this person. */
export function Home() {
  const { views, workspace } = useDesk();
  const view = views.find(({ type }) => type === 'home');
  if (!view) return <p className="welcome">{workspace.app.name} has published nothing here yet.</p>;
  return (
    <div className="home" role="tabpanel" aria-label="Home">
      <Surface on={view.id} blocks={view.blocks}>
        <Blocks blocks={view.blocks} />
      </Surface>
    </div>
  );
}

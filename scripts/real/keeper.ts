/** The shop's keeper cancels the newest order, as EverShop's customers cannot: through the shop's own API. */
import { KEEPER } from './places.ts';

export async function cancelOrder(shopPort: number, uuid: string): Promise<void> {
  const ask = async (path: string, body: object, token = ''): Promise<Record<string, unknown>> => {
    const response = await fetch(`http://127.0.0.1:${shopPort}/api${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`the shop answered ${response.status} to ${path}: ${text}`);
    return (JSON.parse(text) as { data: Record<string, unknown> }).data;
  };
  const { email, password } = KEEPER;
  const { accessToken } = await ask('/user/tokens', { email, password });
  await ask(`/orders/${uuid}/cancel`, { reason: 'The customer asked for it.' }, String(accessToken));
}

/** Spanish: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home inicio.
cart carrito carro. cesta
empty vacio vacia
checkout finalizar tramitar pedido-rapido realizar-pedido resumen caja. facturacion
pay pago. pagos. pagar tarjeta
done recibido. realizado. completado. confirmado
thanks gracias
confirm confirm
order pedido compra.
orders pedidos. mis-compras
track seguimiento rastre
ship envio entrega gastos-de
return devol reembols cambios-y
help ayuda soporte preguntas atencion-al
contact contact
login iniciar-ses acceder autentic entrar. inicio-de-ses identif
register crear-cuenta crear-una nuevo-cliente
password contrasen
account cuenta. perfil. mis-datos mis-direc
my mi. mis. tu. su.
history historial
points puntos recompens fidelidad
review opinion resen valorac
write escrib deja. anadir-re valorar
stop cancel anular baja.
compare comparar comparador
wish deseos favoritos
search busc busq resultad
products productos.
shop tienda novedad
sale ofertas rebajas
product producto.
blog noticia actualidad
about sobre-nos quienes-s
policy aviso-leg condicion terminos privacidad
missing no-encontr no-existe
address direccion codigo-post
method forma. metodo
stock agotado disponible
description descripcion caracter especific
similar relacionad tambien
add anadir agregar
`;

/** Spanish: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart carrito carro. cesta
checkout finalizar tramitar pedido-rapido realizar-pedido resumen
pay pago. pagos. pagar tarjeta
done recibido. realizado. completado. confirmado
thanks gracias
order pedido compra.
orders pedidos. mis-compras
track seguimiento rastre
ship envio entrega gastos-de
return devol reembols cambios-y
help ayuda soporte preguntas atencion-al
contact contact
login iniciar-ses acceder autentic entrar.
account cuenta. perfil. mis-datos mis-direc
review opinion resen valorac
write escrib deja. anadir-re valorar
stop cancel anular baja.
compare comparar comparador
wish deseos favoritos
search busc busq resultad
products productos.
product producto.
add anadir agregar
`;

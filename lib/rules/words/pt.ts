/** Portuguese: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart carrinho sacola
checkout finaliz fechar-pedido concluir resumo
pay pagament cartao
done recebid confirmad realizad
thanks obrigad
order pedido. encomend
orders pedidos. meus-pedidos encomendas.
track rastre acompanh seguir.
ship entrega frete envio.
return devolu trocas reembols
help ajuda atendim perguntas
contact contat fale
login entrar. iniciar-ses acess
account conta. minha-conta
review avalia
write escrev deixe avaliar
stop cancel
compare comparar
wish desejos
search pesquis busca
products produtos.
product produto.
add adicionar
`;

/** Portuguese: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart carrinho sacola
empty vazi
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
register cadastr criar-conta
password senha palavra-passe
account conta. minha-conta
my meus. minha. minhas. meu. seu.
points pontos fidelid
review avalia
write escrev deixe avaliar
unsubscribe descadastr
stop cancel
compare comparar
wish desejos
search pesquis busca
products produtos.
shop loja
sale promocoes
product produto.
blog noticias
about quem-somos sobre-nos
policy termos
missing nao-encontr
address endereco morada
method forma. metodo
stock estoque esgotado
description descricao especificac
similar relacionados tambem
add adicionar
`;

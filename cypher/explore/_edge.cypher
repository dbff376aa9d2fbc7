// A relationship as walks give it: the id that claim relations carry, and the state of the decision it stands for.
{
  type: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id, id: edge.id,
  state: coalesce(edge.state, startNode(edge).state, endNode(edge).state)
}

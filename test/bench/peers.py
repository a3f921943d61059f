"""The peers of our kernels that live in Python, for the benches beside this file.

Reads one request a line and answers each with one line, both JSON:
  {"do": "versions"}                                             -> {"python": ..., "igraph": ..., "networkx": ...}, what is installed
  {"do": "load", "network", "size", "isDirected", "ties": [[from, to], ...]} -> {}
  {"do": "compute", "peer", "measure", "network", ...}           -> {"ms": ..., "values": [...]}, the work alone on a loaded network
"""

import json
import platform
import random
import sys
from time import perf_counter

igraph = networkx = None
try:
    import igraph
except ImportError:
    pass
try:
    import networkx
except ImportError:
    pass

loaded = {}


def versions(_):
    found = {"igraph": igraph, "networkx": networkx}
    return {"python": platform.python_version()} | {
        name: module.__version__ for name, module in found.items() if module
    }


def load(request):
    size, ties, is_directed = request["size"], request["ties"], request["isDirected"]
    peers = {}
    if igraph:
        peers["igraph"] = igraph.Graph(n=size, edges=ties, directed=is_directed)
    if networkx:
        graph = networkx.DiGraph() if is_directed else networkx.Graph()
        graph.add_nodes_from(range(size))
        graph.add_edges_from(ties)
        peers["networkx"] = graph
    loaded[request["network"]] = peers
    return {}


def leiden(graph, request):
    random.seed(request["seed"])
    igraph.set_random_number_generator(random)
    return graph.community_leiden(
        objective_function="modularity", n_iterations=request["iterations"]
    ).membership


kernels = {
    ("igraph", "betweenness"): lambda graph, _: graph.betweenness(),
    ("igraph", "constraint"): lambda graph, _: graph.constraint(),
    ("igraph", "pageRank"): lambda graph, _: graph.pagerank(),
    ("igraph", "triads"): lambda graph, _: list(graph.triad_census()),
    ("igraph", "leiden"): leiden,
    # From so many sources only: the time grows in proportion.
    ("networkx", "betweenness"): lambda graph, request: list(
        networkx.betweenness_centrality(graph, k=request["sources"], seed=1).values()
    ),
}


def compute(request):
    peer = request["peer"]
    graph = loaded[request["network"]][peer]
    kernel = kernels[peer, request["measure"]]
    started_at = perf_counter()
    values = kernel(graph, request)
    return {"ms": 1000 * (perf_counter() - started_at), "values": values}


for line in sys.stdin:
    request = json.loads(line)
    answer = {"versions": versions, "load": load, "compute": compute}[request["do"]](request)
    print(json.dumps(answer), flush=True)

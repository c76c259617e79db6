package org.innovente.benchmarks;

import java.util.Iterator;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.ModuleId;
import org.innovente.metrics.CurriculumGraph;
import org.innovente.metrics.Projection;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/** The same catalogue as a graph of JGraphT, flattened, because it knows no alternatives. */
final class JGraphTPeer {
    private final Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
    private final Graph<String, DefaultEdge> reversed = new EdgeReversedGraph<>(graph);

    JGraphTPeer(Catalogue catalogue) {
        CurriculumGraph flat = CurriculumGraph.of(catalogue, Projection.ANY);
        flat.modules().forEach(id -> graph.addVertex(id.value()));
        flat.edges()
                .forEach(edge -> graph.addEdge(edge.from().value(), edge.to().value()));
    }

    int edges() {
        return graph.edgeSet().size();
    }

    int ancestors(ModuleId id) {
        Iterator<String> walk = new BreadthFirstIterator<>(reversed, id.value());
        int count = -1;
        while (walk.hasNext()) {
            walk.next();
            count++;
        }
        return count;
    }
}

package org.innovente.metrics;

import java.math.BigInteger;

/**
 * How many paths from a source to a sink lead through each vertex, and how long they are together. In longs while they fit, in
 * big integers from the start where they do not. O(vertices + edges) additions.
 */
final class PathCounts {
    private final BigInteger[] centrality;
    private final BigInteger paths;

    PathCounts(CurriculumGraph graph, int[] order) {
        centrality = new BigInteger[graph.size()];
        BigInteger total;
        try {
            total = inLongs(graph, order);
        } catch (ArithmeticException tooMany) {
            total = inBigIntegers(graph, order);
        }
        paths = total;
    }

    private BigInteger inLongs(CurriculumGraph graph, int[] order) {
        int size = graph.size();
        long[] fromSource = new long[size];
        long[] lengthIn = new long[size];
        long[] toSink = new long[size];
        long[] lengthOut = new long[size];
        pass(order, graph.inStart(), graph.in(), fromSource, lengthIn);
        pass(reversed(order), graph.outStart(), graph.out(), toSink, lengthOut);
        long total = 0;
        for (int v = 0; v < size; v++) {
            boolean inner = graph.inDegree(v) > 0 && graph.outDegree(v) > 0;
            centrality[v] = BigInteger.valueOf(
                    inner
                            ? Math.subtractExact(
                                    Math.addExact(
                                            Math.multiplyExact(lengthIn[v], toSink[v]),
                                            Math.multiplyExact(lengthOut[v], fromSource[v])),
                                    Math.multiplyExact(fromSource[v], toSink[v]))
                            : 0);
            if (graph.outDegree(v) == 0 && graph.inDegree(v) > 0) {
                total = Math.addExact(total, fromSource[v]);
            }
        }
        return BigInteger.valueOf(total);
    }

    private static void pass(int[] order, int[] start, int[] neighbours, long[] count, long[] length) {
        for (int v : order) {
            count[v] = start[v] == start[v + 1] ? 1 : 0;
            length[v] = count[v];
            for (int i = start[v]; i < start[v + 1]; i++) {
                int n = neighbours[i];
                count[v] = Math.addExact(count[v], count[n]);
                length[v] = Math.addExact(length[v], Math.addExact(length[n], count[n]));
            }
        }
    }

    private BigInteger inBigIntegers(CurriculumGraph graph, int[] order) {
        int size = graph.size();
        BigInteger[] fromSource = new BigInteger[size];
        BigInteger[] lengthIn = new BigInteger[size];
        BigInteger[] toSink = new BigInteger[size];
        BigInteger[] lengthOut = new BigInteger[size];
        pass(order, graph.inStart(), graph.in(), fromSource, lengthIn);
        pass(reversed(order), graph.outStart(), graph.out(), toSink, lengthOut);
        BigInteger total = BigInteger.ZERO;
        for (int v = 0; v < size; v++) {
            boolean inner = graph.inDegree(v) > 0 && graph.outDegree(v) > 0;
            centrality[v] = inner
                    ? lengthIn[v]
                            .multiply(toSink[v])
                            .add(lengthOut[v].multiply(fromSource[v]))
                            .subtract(fromSource[v].multiply(toSink[v]))
                    : BigInteger.ZERO;
            if (graph.outDegree(v) == 0 && graph.inDegree(v) > 0) {
                total = total.add(fromSource[v]);
            }
        }
        return total;
    }

    private static void pass(int[] order, int[] start, int[] neighbours, BigInteger[] count, BigInteger[] length) {
        for (int v : order) {
            count[v] = start[v] == start[v + 1] ? BigInteger.ONE : BigInteger.ZERO;
            length[v] = count[v];
            for (int i = start[v]; i < start[v + 1]; i++) {
                int n = neighbours[i];
                count[v] = count[v].add(count[n]);
                length[v] = length[v].add(length[n]).add(count[n]);
            }
        }
    }

    private static int[] reversed(int[] order) {
        int[] back = new int[order.length];
        for (int i = 0; i < back.length; i++) {
            back[i] = order[order.length - 1 - i];
        }
        return back;
    }

    BigInteger centrality(int vertex) {
        return centrality[vertex];
    }

    BigInteger paths() {
        return paths;
    }
}

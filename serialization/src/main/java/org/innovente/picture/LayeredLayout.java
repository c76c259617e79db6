package org.innovente.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Boxes in columns so that arrows lead to the right, in an order within each column in which few arrows cross: longest-path layers, then
 * sweeps that put each box near the middle of its neighbours (Sugiyama, Tagawa and Toda 1981). Long arrows pass through places of
 * their own in the columns between. O(sweeps x arrows), at most {@value #MOST_PLACES} places for long arrows.
 */
final class LayeredLayout {
    private static final int SWEEPS = 12;
    private static final int MOST_PLACES = 20_000;

    /** The column of each place, and its row within the column; boxes first, then the places of long arrows. */
    final int[] column;

    final double[] row;
    /** The places through which each arrow leads, both ends included. */
    final List<int[]> routes = new ArrayList<>();

    final int columns;
    final double rows;

    LayeredLayout(Picture picture) {
        int boxes = picture.boxes().size();
        Map<String, Integer> numbers = new HashMap<>();
        picture.boxes().forEach(box -> numbers.put(box.id(), numbers.size()));
        int arrows = picture.arrows().size();
        int[] from = new int[arrows];
        int[] to = new int[arrows];
        for (int i = 0; i < arrows; i++) {
            from[i] = number(numbers, picture.arrows().get(i).from());
            to[i] = number(numbers, picture.arrows().get(i).to());
        }
        int[] layer = layers(picture, from, to);
        List<Integer> columnOf = new ArrayList<>();
        Arrays.stream(layer).forEach(columnOf::add);
        for (int i = 0; i < arrows; i++) {
            routes.add(route(from[i], to[i], layer, columnOf));
        }
        column = columnOf.stream().mapToInt(Integer::intValue).toArray();
        columns = Arrays.stream(column).max().orElse(0) + 1;
        List<List<Integer>> order = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            order.add(new ArrayList<>());
        }
        for (int place = 0; place < column.length; place++) {
            order.get(column[place]).add(place);
        }
        row = new double[column.length];
        number(order);
        sweep(order);
        rows = spread(order, boxes);
    }

    private static int number(Map<String, Integer> numbers, String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("An arrow leads to '" + id + "', which is no box of the picture");
        }
        return number;
    }

    private static int[] layers(Picture picture, int[] from, int[] to) {
        int size = picture.boxes().size();
        int[] layer = new int[size];
        boolean fixed = picture.boxes().stream().allMatch(box -> box.layer().isPresent());
        if (fixed) {
            for (int box = 0; box < size; box++) {
                layer[box] = picture.boxes().get(box).layer().orElse(1) - 1;
            }
            return layer;
        }
        int[] missing = new int[size];
        List<List<Integer>> out = new ArrayList<>();
        for (int box = 0; box < size; box++) {
            out.add(new ArrayList<>());
        }
        for (int i = 0; i < from.length; i++) {
            if (from[i] != to[i]) {
                out.get(from[i]).add(to[i]);
                missing[to[i]]++;
            }
        }
        boolean[] done = new boolean[size];
        boolean[] queued = new boolean[size];
        List<Integer> open = new ArrayList<>();
        for (int box = 0; box < size; box++) {
            if (missing[box] == 0) {
                open.add(box);
                queued[box] = true;
            }
        }
        int next = 0;
        for (int placed = 0; placed < size; placed++) {
            if (placed == open.size()) {
                // Only boxes in circles are left: the first of them goes ahead, and its arrows back are drawn against
                // the direction.
                while (queued[next]) {
                    next++;
                }
                open.add(next);
                queued[next] = true;
            }
            int box = open.get(placed);
            done[box] = true;
            for (int user : out.get(box)) {
                if (!done[user]) {
                    layer[user] = Math.max(layer[user], layer[box] + 1);
                    if (--missing[user] == 0 && !queued[user]) {
                        open.add(user);
                        queued[user] = true;
                    }
                }
            }
        }
        return layer;
    }

    private static int[] route(int from, int to, int[] layer, List<Integer> columnOf) {
        int step = Integer.compare(layer[to], layer[from]);
        int between = Math.max(0, Math.abs(layer[to] - layer[from]) - 1);
        if (columnOf.size() + between > MOST_PLACES) {
            return new int[] {from, to};
        }
        int[] route = new int[between + 2];
        route[0] = from;
        for (int i = 1; i <= between; i++) {
            route[i] = columnOf.size();
            columnOf.add(layer[from] + step * i);
        }
        route[between + 1] = to;
        return route;
    }

    private void number(List<List<Integer>> order) {
        for (List<Integer> places : order) {
            for (int i = 0; i < places.size(); i++) {
                row[places.get(i)] = i;
            }
        }
    }

    private void sweep(List<List<Integer>> order) {
        Map<Integer, List<Integer>> neighbours = new HashMap<>();
        for (int[] route : routes) {
            for (int i = 1; i < route.length; i++) {
                neighbours.computeIfAbsent(route[i - 1], k -> new ArrayList<>()).add(route[i]);
                neighbours.computeIfAbsent(route[i], k -> new ArrayList<>()).add(route[i - 1]);
            }
        }
        long best = crossings();
        double[] bestRow = row.clone();
        for (int sweep = 0; sweep < SWEEPS && best > 0; sweep++) {
            for (int i = 0; i < columns; i++) {
                int c = sweep % 2 == 0 ? i : columns - 1 - i;
                int side = sweep % 2 == 0 ? -1 : 1;
                Map<Integer, Double> middle = new HashMap<>();
                for (int place : order.get(c)) {
                    middle.put(place, middle(place, neighbours.getOrDefault(place, List.of()), c + side));
                }
                order.get(c)
                        .sort(Comparator.<Integer>comparingDouble(p -> middle.getOrDefault(p, 0.0))
                                .thenComparingInt(p -> p));
                for (int at = 0; at < order.get(c).size(); at++) {
                    row[order.get(c).get(at)] = at;
                }
            }
            long now = crossings();
            if (now < best) {
                best = now;
                bestRow = row.clone();
            }
        }
        System.arraycopy(bestRow, 0, row, 0, row.length);
        order.forEach(places ->
                places.sort(Comparator.<Integer>comparingDouble(p -> row[p]).thenComparingInt(p -> p)));
    }

    private double middle(int place, List<Integer> near, int wanted) {
        double[] rowsOf = near.stream()
                .filter(p -> column[p] == wanted)
                .mapToDouble(p -> row[p])
                .sorted()
                .toArray();
        Optional<Double> median = rowsOf.length == 0
                ? Optional.empty()
                : Optional.of((rowsOf[(rowsOf.length - 1) / 2] + rowsOf[rowsOf.length / 2]) / 2);
        return median.orElse(row[place]);
    }

    /** Counts crossings between neighbouring columns, up to a limit beyond which sweeping is not worth it. */
    private long crossings() {
        List<double[]> pieces = new ArrayList<>();
        for (int[] route : routes) {
            for (int i = 1; i < route.length && pieces.size() < 1500; i++) {
                int left = column[route[i - 1]] < column[route[i]] ? route[i - 1] : route[i];
                int right = left == route[i] ? route[i - 1] : route[i];
                pieces.add(new double[] {column[left], row[left], row[right]});
            }
        }
        long count = 0;
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = i + 1; j < pieces.size(); j++) {
                double[] a = pieces.get(i);
                double[] b = pieces.get(j);
                count += a[0] == b[0] && (a[1] - b[1]) * (a[2] - b[2]) < 0 ? 1 : 0;
            }
        }
        return count;
    }

    /** Moves boxes towards the middle of their neighbours without changing the order, and returns how many rows are used. */
    private double spread(List<List<Integer>> order, int boxes) {
        Map<Integer, List<Integer>> neighbours = new HashMap<>();
        for (int[] route : routes) {
            for (int i = 1; i < route.length; i++) {
                neighbours.computeIfAbsent(route[i - 1], k -> new ArrayList<>()).add(route[i]);
                neighbours.computeIfAbsent(route[i], k -> new ArrayList<>()).add(route[i - 1]);
            }
        }
        double tallest = order.stream()
                .mapToDouble(places -> height(places, boxes))
                .max()
                .orElse(0);
        for (List<Integer> places : order) {
            double at = (tallest - height(places, boxes)) / 2;
            for (int place : places) {
                row[place] = at;
                at += size(place, boxes);
            }
        }
        for (int round = 0; round < 6; round++) {
            for (List<Integer> places : order) {
                align(places, neighbours, boxes, tallest);
            }
        }
        return tallest;
    }

    private void align(List<Integer> places, Map<Integer, List<Integer>> neighbours, int boxes, double tallest) {
        double free = 0;
        double left = height(places, boxes);
        for (int place : places) {
            double wanted = neighbours.getOrDefault(place, List.of()).stream()
                    .mapToDouble(other -> row[other])
                    .average()
                    .orElse(row[place]);
            row[place] = Math.max(free, Math.min(wanted, tallest - left));
            free = row[place] + size(place, boxes);
            left -= size(place, boxes);
        }
    }

    private static double size(int place, int boxes) {
        return place < boxes ? 1 : 0.35;
    }

    private static double height(List<Integer> places, int boxes) {
        return places.stream().mapToDouble(place -> size(place, boxes)).sum();
    }
}

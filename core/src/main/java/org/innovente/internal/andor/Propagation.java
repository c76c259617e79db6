package org.innovente.internal.andor;

import org.jspecify.annotations.Nullable;

/**
 * What fires in a cone when choices are allowed one after another, with the way back: the nodes in the order in which they
 * fired are a queue, and undoing is walking it backwards. Adding or undoing costs O(affected arcs). The order of firing is
 * an order in which the modules can be studied.
 */
public final class Propagation {
    private final Cone cone;
    private final long[] need;
    private final boolean[] fired;
    private final boolean[] allowed;
    private final int[] queue;
    private int head;
    private int tail;
    private final boolean[] heldBack;
    private @Nullable IntList postponed;
    private boolean everything;
    private boolean probing;
    private boolean frozen;
    private long steps;

    /** Returns a propagation in which nothing is allowed and nothing has fired. */
    public Propagation(Cone cone) {
        this.cone = cone;
        need = cone.need.clone();
        fired = new boolean[cone.size];
        allowed = new boolean[cone.size];
        heldBack = new boolean[cone.size];
        queue = new int[cone.size];
        begin();
    }

    /** Fires what needs nothing and is no choice; to be called after everything was undone. */
    void begin() {
        for (int node = 0; node < cone.size; node++) {
            if (need[node] == 0 && cone.variableOf[node] < 0) {
                push(node);
            }
        }
        run();
    }

    /** Returns whether the goal has fired. */
    public boolean reached() {
        return fired[cone.goal];
    }

    /** Returns whether a variable has fired. */
    public boolean has(int variable) {
        return fired[cone.nodeOf[variable]];
    }

    boolean hasFired(int node) {
        return fired[node];
    }

    /** Returns whether a variable could fire as soon as it is allowed. */
    boolean ready(int variable) {
        int node = cone.nodeOf[variable];
        return !fired[node] && need[node] <= 0;
    }

    /** Returns a mark to which {@link #undo} goes back. */
    public int mark() {
        return tail;
    }

    /** Returns how many arcs have been used, forwards or backwards. */
    public long steps() {
        return steps;
    }

    /** Returns the number of nodes that have fired, and {@link #firing(int)} them in order. */
    public int firings() {
        return tail;
    }

    /** Returns the node that fired at a position. */
    public int firing(int position) {
        return queue[position];
    }

    /** Allows a variable and lets everything fire that now can. */
    public void allow(int variable) {
        int node = cone.nodeOf[variable];
        allowed[node] = true;
        if (!fired[node] && need[node] <= 0) {
            push(node);
        }
        run();
    }

    /** Allows variables without looking for groups that need each other until all are allowed. */
    public void allowAll(int[] variables) {
        for (int variable : variables) {
            int node = cone.nodeOf[variable];
            allowed[node] = true;
            if (!fired[node] && need[node] <= 0) {
                push(node);
            }
        }
        run();
    }

    /** Allows all variables and fires them round by round, so that what fires in fewer rounds fires earlier. */
    public void allowAllInRounds() {
        IntList round = new IntList();
        for (int node : cone.nodeOf) {
            allowed[node] = true;
            if (!fired[node] && need[node] <= 0) {
                round.add(node);
            }
        }
        do {
            while (!round.isEmpty()) {
                postponed = new IntList();
                for (int i = 0; i < round.size(); i++) {
                    push(round.get(i));
                }
                drain();
                round = postponed;
                postponed = null;
            }
            if (cone.hasTogether() && batch()) {
                postponed = new IntList();
                drain();
                round = postponed;
                postponed = null;
            }
        } while (!round.isEmpty());
    }

    /** Takes the permission of a variable back; what has fired stays until it is undone. */
    public void forbid(int variable) {
        allowed[cone.nodeOf[variable]] = false;
    }

    /**
     * Returns an inclusion-minimal set of variables of which every way to the goal takes at least one, given that the goal
     * has not fired: what is next to what has fired, less what can be added without reaching the goal. Afterwards
     * everything is as before.
     *
     * <p>Once the steps pass a limit the set is no longer made smaller: it is then still one that every way must meet.
     *
     * @param candidates the variables that may be taken at all
     */
    int[] landmark(int[] candidates, long limit) {
        int start = tail;
        IntList frontier = new IntList();
        for (int variable : candidates) {
            int node = cone.nodeOf[variable];
            if (!fired[node] && !allowed[node] && (need[node] <= 0 || cone.hasTogether() && waits(variable))) {
                heldBack[node] = true;
                frontier.add(variable);
            }
        }
        steps += candidates.length;
        everything = true;
        probing = true;
        IntList kept = new IntList();
        for (int i = 0; i < frontier.size(); i++) {
            int node = cone.nodeOf[frontier.get(i)];
            if (steps > limit) {
                kept.add(frontier.get(i));
                continue;
            }
            heldBack[node] = false;
            if (fired[node]) {
                continue;
            }
            int mark = tail;
            if (need[node] <= 0) {
                push(node);
            }
            run();
            if (fired[cone.goal]) {
                undo(mark);
                heldBack[node] = true;
                kept.add(frontier.get(i));
            }
        }
        everything = false;
        probing = false;
        undo(start);
        for (int i = 0; i < frontier.size(); i++) {
            heldBack[cone.nodeOf[frontier.get(i)]] = false;
        }
        return kept.toArray();
    }

    /** Goes back to a mark. */
    public void undo(int mark) {
        for (int i = tail - 1; i >= mark; i--) {
            int node = queue[i];
            fired[node] = false;
            if (i < head) {
                for (int arc = cone.useStart[node]; arc < cone.useStart[node + 1]; arc++) {
                    need[cone.useTo[arc]] += cone.weight(arc);
                }
                steps += cone.useStart[node + 1] - cone.useStart[node];
            }
        }
        tail = mark;
        head = Math.min(head, mark);
    }

    private void push(int node) {
        fired[node] = true;
        queue[tail++] = node;
    }

    private void run() {
        do {
            drain();
        } while (cone.hasTogether() && !frozen && !(probing && fired[cone.goal]) && batch());
    }

    private void drain() {
        int[] useTo = cone.useTo;
        long[] weights = cone.useWeight;
        while (head < tail && (frozen || !probing || !fired[cone.goal])) {
            int node = queue[head++];
            int end = cone.useStart[node + 1];
            for (int arc = cone.useStart[node]; arc < end; arc++) {
                int user = useTo[arc];
                long before = need[user];
                long after = before - (weights == null ? 1 : weights[arc]);
                need[user] = after;
                if (before > 0 && after <= 0 && !fired[user] && mayFire(user)) {
                    if (postponed != null && cone.variableOf[user] >= 0) {
                        postponed.add(user);
                    } else {
                        push(user);
                    }
                }
            }
            steps += end - cone.useStart[node] + 1;
        }
    }

    private boolean mayFire(int node) {
        return cone.variableOf[node] < 0 || !frozen && (everything ? !heldBack[node] : allowed[node]);
    }

    /**
     * Fires the largest group of variables whose conditions hold, and whose conditions on the same term hold if all of the
     * group are taken at once. A trial fires the group with every other choice frozen, and is undone.
     */
    private boolean batch() {
        IntList group = new IntList();
        for (int variable = 0; variable < cone.nodeOf.length; variable++) {
            int node = cone.nodeOf[variable];
            if (!fired[node] && (everything ? !heldBack[node] : allowed[node]) && waits(variable)) {
                group.add(variable);
            }
        }
        steps += cone.nodeOf.length;
        while (!group.isEmpty()) {
            int mark = tail;
            frozen = true;
            for (int i = 0; i < group.size(); i++) {
                push(cone.nodeOf[group.get(i)]);
            }
            drain();
            int kept = 0;
            int all = group.size();
            for (int i = 0; i < all; i++) {
                int variable = group.get(i);
                if (cone.together[variable] < 0 || fired[cone.together[variable]]) {
                    group.set(kept++, variable);
                }
            }
            undo(mark);
            frozen = false;
            group.truncate(kept);
            if (kept == all) {
                for (int i = 0; i < kept; i++) {
                    push(cone.nodeOf[group.get(i)]);
                }
                return true;
            }
        }
        return false;
    }

    /** Whether a variable is held up by its condition on the same term and nothing else. */
    private boolean waits(int variable) {
        int first = cone.before[variable];
        return first >= 0 && fired[first] && !fired[cone.together[variable]];
    }
}

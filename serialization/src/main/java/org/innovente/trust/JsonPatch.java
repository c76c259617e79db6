package org.innovente.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The six operations of RFC 6902, applied to a tree that the caller gives away.
 *
 * <p>An object keeps the order of its members: an added member comes last, a replaced one keeps its place, and a member that is
 * moved onto itself becomes the last one. The first operation that cannot be applied ends the whole patch, so a caller that
 * hands in a copy never sees half of one.
 */
final class JsonPatch {
    /** The number of values that the copies of one patch may make: each copy of the root into itself doubles a document. */
    private static final long MAX_COPIED = 5_000_000;

    private Json root;
    private long copied;

    private JsonPatch(Json root) {
        this.root = root;
    }

    /**
     * Returns the result of a patch. Takes time linear in the patch, plus the length of an array for each insertion into it.
     *
     * @param target the value to change, which is spent afterwards
     * @throws TrustFault if the patch is malformed or an operation does not apply
     */
    static Json apply(Json target, Json patch) {
        if (!(patch instanceof Json.Arr operations)) {
            throw TrustFault.of(TrustCode.PATCH_MALFORMED, "not-array", "");
        }
        JsonPatch state = new JsonPatch(target);
        List<Json> list = operations.elements();
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof Json.Obj operation)) {
                throw TrustFault.at("/" + i, TrustCode.PATCH_MALFORMED, "not-object", "");
            }
            state.run(operation, i);
        }
        return state.root;
    }

    private void run(Json.Obj operation, int index) {
        String name = member(operation, "op", index);
        JsonPointer path = JsonPointer.parse(member(operation, "path", index));
        switch (name) {
            case "add" -> add(path, value(operation, index), index);
            case "remove" -> remove(path, index);
            case "replace" -> replace(path, value(operation, index), index);
            case "move" -> {
                JsonPointer from = JsonPointer.parse(member(operation, "from", index));
                if (from.isAbove(path)) {
                    throw failed(index, "into-itself", path.toString());
                }
                if (path.isRoot()) {
                    root = find(from, index);
                } else {
                    add(path, remove(from, index), index);
                }
            }
            case "copy" -> {
                Json source = find(JsonPointer.parse(member(operation, "from", index)), index);
                copied += source.size();
                if (copied > MAX_COPIED) {
                    throw TrustFault.at("/" + index, TrustCode.LIMIT, "copied-too-much");
                }
                add(path, source.copy(), index);
            }
            case "test" -> {
                if (!Json.same(find(path, index), value(operation, index))) {
                    throw failed(index, "other-value", path.toString());
                }
            }
            default -> throw TrustFault.at("/" + index, TrustCode.PATCH_MALFORMED, "unknown-operation", name);
        }
    }

    private static String member(Json.Obj operation, String name, int index) {
        String text = operation.text(name);
        if (text == null) {
            throw TrustFault.at("/" + index, TrustCode.PATCH_MALFORMED, "member-missing", name);
        }
        return text;
    }

    private static Json value(Json.Obj operation, int index) {
        Json value = operation.members().get("value");
        if (value == null) {
            throw TrustFault.at("/" + index, TrustCode.PATCH_MALFORMED, "member-missing", "value");
        }
        return value.copy();
    }

    private Json find(JsonPointer path, int index) {
        @Nullable Json at = root;
        for (String step : path.steps()) {
            if (at instanceof Json.Obj object) {
                at = object.members().get(step);
            } else if (at instanceof Json.Arr array) {
                at = array.elements().get(position(step, array.elements().size() - 1, path, index));
            } else {
                at = null;
            }
            if (at == null) {
                throw failed(index, "nothing-there", path.toString());
            }
        }
        return at;
    }

    private void add(JsonPointer path, Json value, int index) {
        fits(path, value, index);
        if (path.isRoot()) {
            root = value;
            return;
        }
        Json parent = find(path.parent(), index);
        if (parent instanceof Json.Obj object) {
            object.members().put(path.last(), value);
        } else if (parent instanceof Json.Arr array) {
            int size = array.elements().size();
            array.elements().add("-".equals(path.last()) ? size : position(path.last(), size, path, index), value);
        } else {
            throw failed(index, "nothing-there", path.parent().toString());
        }
    }

    private static void fits(JsonPointer path, Json value, int index) {
        if (path.steps().size() + value.depth() > StrictJson.MAX_DEPTH) {
            throw TrustFault.at("/" + index, TrustCode.LIMIT, "too-deep");
        }
    }

    private Json remove(JsonPointer path, int index) {
        if (path.isRoot()) {
            throw failed(index, "whole-document", "");
        }
        Json parent = find(path.parent(), index);
        @Nullable Json removed = null;
        if (parent instanceof Json.Obj object) {
            removed = object.members().remove(path.last());
        } else if (parent instanceof Json.Arr array) {
            int size = array.elements().size();
            removed = array.elements().remove(position(path.last(), size - 1, path, index));
        }
        if (removed == null) {
            throw failed(index, "nothing-there", path.toString());
        }
        return removed;
    }

    private void replace(JsonPointer path, Json value, int index) {
        fits(path, value, index);
        find(path, index);
        if (path.isRoot()) {
            root = value;
            return;
        }
        Json parent = find(path.parent(), index);
        if (parent instanceof Json.Obj object) {
            object.members().put(path.last(), value);
        } else if (parent instanceof Json.Arr array) {
            array.elements().set(position(path.last(), array.elements().size() - 1, path, index), value);
        }
    }

    /** Returns an array index: digits without a leading zero, at most the last one that makes sense. */
    private static int position(String step, int last, JsonPointer path, int index) {
        boolean digits = !step.isEmpty() && step.length() <= 9 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || (step.length() > 1 && step.charAt(0) == '0')) {
            throw failed(index, "no-index", step);
        }
        int position = Integer.parseInt(step);
        if (position > last) {
            throw failed(index, "nothing-there", path.toString());
        }
        return position;
    }

    private static TrustFault failed(int index, String reason, String detail) {
        return TrustFault.at("/" + index, TrustCode.PATCH_FAILED, reason, detail);
    }
}

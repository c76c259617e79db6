package org.innovente.json.v1;

import org.innovente.catalogue.CategoryDeclaration;
import org.innovente.common.CreditCategory;
import org.innovente.common.Extensions;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link CategoryDeclaration} in format version 1. */
final class CategoryDeclarationCodec {
    private static final String CATEGORY = "category";
    private static final String TITLE = "title";

    private CategoryDeclarationCodec() {}

    static @Nullable CategoryDeclaration read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        CategoryDeclaration.Builder builder = CategoryDeclaration.builder();
        CreditCategory category = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case CATEGORY -> category = in.text(CreditCategory::parse);
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                default -> in.keep(member);
            }
        }
        if (category == null) {
            in.absent(CATEGORY);
        }
        Extensions extensions = in.endObject();
        if (category == null) {
            return null;
        }
        return in.build(builder.category(category).extensions(extensions)::build);
    }

    static void write(CategoryDeclaration value, JsonSink out) {
        out.startObject();
        out.text(CATEGORY, value.category().toString());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}

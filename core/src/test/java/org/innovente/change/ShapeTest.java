package org.innovente.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards that the hand-written member tables name every member of the model. */
class ShapeTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                CommonShapes.class,
                CompetencyShapes.class,
                ModuleShapes.class,
                DiplomaShapes.class,
                NetworkShapes.class,
                CatalogueShapes.class
            })
    void shapes_have_every_member_of_their_type(Class<?> shapes) throws IllegalAccessException {
        int seen = 0;
        for (Field field : shapes.getDeclaredFields()) {
            if (field.getGenericType() instanceof ParameterizedType type && field.getType() == Shape.class) {
                Class<?> described = (Class<?>) type.getActualTypeArguments()[0];
                Shape<?> shape = (Shape<?>) field.get(null);
                assertThat(new TreeSet<>(shape.names()))
                        .as(described.getSimpleName())
                        .isEqualTo(members(described));
                assertThat(shape.names()).doesNotHaveDuplicates();
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }

    /** Returns the accessors that the builder of the type can set; what is derived from them is no member. */
    private static Set<String> members(Class<?> type) {
        Set<String> settable = new TreeSet<>();
        for (Class<?> nested : type.getDeclaredClasses()) {
            if (nested.getSimpleName().equals("Builder")) {
                for (Method method : nested.getDeclaredMethods()) {
                    if (method.getParameterCount() == 1) {
                        settable.add(method.getName());
                    }
                }
            }
        }
        Set<String> names = new TreeSet<>();
        for (Method method : type.getDeclaredMethods()) {
            if (!Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && settable.contains(method.getName())) {
                names.add(kebab(method.getName()));
            }
        }
        return names;
    }

    private static String kebab(String name) {
        List<String> words = new ArrayList<>(List.of(name.split("(?=[A-Z])")));
        words.replaceAll(word -> word.toLowerCase(Locale.ROOT));
        return String.join("-", words);
    }
}

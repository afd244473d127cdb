package org.frontdoor.app.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets words that run from right to left go on in a second line.
///
/// JavaFX 26 throws `ArrayIndexOutOfBoundsException` from `PrismTextLayout.computeTrailingSpaceWidth` wherever
/// an Arabic or a Hebrew text wraps, and nothing is laid out any more: one customer's name stopped the whole
/// window. The method looks for the spaces at a line's end, which lie at its other end here; for such runs it
/// answers 0 now.
///
/// The class is defined before JavaFX would load it, so that neither its jar nor the AOT cache must be changed. Java is
/// started with `--add-opens javafx.graphics/com.sun.javafx.text=ALL-UNNAMED` for it. To be removed once JavaFX wraps
/// such a text by itself: `RightToLeftTest` without the call tells.
public final class RightToLeft {
    private static final Logger LOG = LoggerFactory.getLogger(RightToLeft.class);
    private static final String PACKAGE = "com.sun.javafx.text.";
    private static final String METHOD = "computeTrailingSpaceWidth";

    private RightToLeft() {}

    /// Called once, before the first window. Without the permission nothing is changed.
    public static void mend() {
        try {
            Class<?> neighbor = Class.forName(PACKAGE + "TextRun");
            MethodHandles.privateLookupIn(neighbor, MethodHandles.lookup()).defineClass(mended(neighbor));
        } catch (ClassNotFoundException | IllegalAccessException closed) {
            LOG.atWarn().setCause(closed).log("text from right to left will not wrap");
        } catch (LinkageError loaded) {
            LOG.atDebug().setCause(loaded).log("text is laid out already");
        }
    }

    private static byte[] mended(Class<?> neighbor) {
        try (InputStream in = neighbor.getResourceAsStream("PrismTextLayout.class")) {
            if (in == null) {
                throw new NoClassDefFoundError(PACKAGE + "PrismTextLayout");
            }
            ClassFile classes = ClassFile.of();
            return classes.transformClass(
                    classes.parse(in.readAllBytes()),
                    ClassTransform.transformingMethods(
                            method -> method.methodName().equalsString(METHOD),
                            MethodTransform.transformingCode(new NothingAtTheEnd())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Answers 0 for a run of an odd level, which is one from right to left, before anything else is done.
    private static final class NothingAtTheEnd implements CodeTransform {
        @Override
        public void atStart(CodeBuilder code) {
            code.aload(1)
                    .invokevirtual(
                            ClassDesc.of(PACKAGE + "TextRun"), "getLevel", MethodTypeDesc.of(ConstantDescs.CD_byte))
                    .iconst_1()
                    .iand()
                    .ifThen(backwards -> backwards.fconst_0().freturn());
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            code.with(element);
        }
    }
}

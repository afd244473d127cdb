package org.frontdoor.app.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets words that run from right to left go on in a second line.
///
/// On Linux, JavaFX 26 keeps the letters of a run in a map by that run, which is the same object after it was cut
/// short at the end of a line: an Arabic or a Hebrew line then has the letters of all that follow it. They are drawn
/// over the right edge, and where a line is measured JavaFX throws `ArrayIndexOutOfBoundsException`, after which
/// nothing
/// is laid out any more: one customer's name stopped the whole window. A run's hash counts its length now, so that a
/// shorter one is not found in the map.
///
/// The class is defined before JavaFX would load it, so that neither its jar nor the AOT cache must be changed. Java is
/// started with `--add-opens javafx.graphics/com.sun.javafx.text=ALL-UNNAMED` for it. To be removed once JavaFX wraps
/// such a text by itself: `RightToLeftTest` without the call tells.
public final class RightToLeft {
    private static final Logger LOG = LoggerFactory.getLogger(RightToLeft.class);
    private static final String PACKAGE = "com.sun.javafx.text.";
    private static final String RUN = "TextRun";

    private RightToLeft() {}

    /// Called once, before the first window. Without the permission nothing is changed.
    public static void mend() {
        try {
            Class<?> neighbor = Class.forName(PACKAGE + "ScriptMapper");
            MethodHandles.privateLookupIn(neighbor, MethodHandles.lookup()).defineClass(mended(neighbor));
        } catch (ClassNotFoundException | IllegalAccessException closed) {
            LOG.atWarn().setCause(closed).log("text from right to left will not wrap");
        } catch (LinkageError loaded) {
            LOG.atDebug().setCause(loaded).log("text is laid out already");
        }
    }

    private static byte[] mended(Class<?> neighbor) {
        try (InputStream in = neighbor.getResourceAsStream(RUN + ".class")) {
            if (in == null) {
                throw new NoClassDefFoundError(PACKAGE + RUN);
            }
            ClassFile classes = ClassFile.of();
            return classes.transformClass(classes.parse(in.readAllBytes()), hashedByLength());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ClassTransform hashedByLength() {
        MethodTypeDesc identity = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object);
        return ClassTransform.endHandler(run -> run.withMethodBody(
                "hashCode",
                MethodTypeDesc.of(ConstantDescs.CD_int),
                ClassFile.ACC_PUBLIC,
                code -> code.aload(0)
                        .invokestatic(ClassDesc.of(System.class.getName()), "identityHashCode", identity)
                        .bipush(31)
                        .imul()
                        .aload(0)
                        .getfield(ClassDesc.of(PACKAGE + RUN), "length", ConstantDescs.CD_int)
                        .iadd()
                        .ireturn()));
    }
}

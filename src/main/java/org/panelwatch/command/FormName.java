package org.panelwatch.command;

import java.util.Arrays;
import java.util.List;
import org.panelwatch.publish.Form;
import org.panelwatch.vocabulary.Coded;
import org.panelwatch.vocabulary.English;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a form. */
final class FormName implements ITypeConverter<Form> {

    @Override
    public Form convert(String text) {
        List<String> names = Arrays.stream(Form.values()).map(Coded::code).toList();
        return Coded.parse(Form.class, text)
                .orElseThrow(() ->
                        new TypeConversionException("'" + text + "' is not a format; write " + English.either(names)));
    }
}

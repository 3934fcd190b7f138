package org.panelwatch.chart;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The colours behind the tokens of a chart option, for drawing without a browser. Pages take them from
 * {@code frontend/style/tokens.css}, which says the same.
 */
public enum Palette {
    LIGHT("""
            paper #FBFAF7  card #FFFFFF  ink #15202B  ink-2 #4A5663  ink-3 #6B7681  line #E3E0D9  line-2 #C9C5BC
            accent #0F5C6E  accent-soft #E4F0F2  focus #0B6E8A  amber-soft #FCF1E3  alarm #A3261B
            dismissed #14324F  would #4B7BA6  resign #8FAFCB
            rank #7A3F04  fww #C96F14  ww #E39A3B  advice #EFC07A  unstated #D5D9DD
            misconduct-ended #1F4A40  misconduct #3F7F6E  notproven #8C939B
            part-1 #8A8EC0  part-2 #16453D  part-3 #8FC0B5  part-4 #433F11
            part-5 #1F8486  part-6 #DCD39D  part-7 #86DFF2  part-8 #7D7859
            heat-1 #EEF4F5  heat-2 #D3E4E7  heat-3 #A9CBD1  heat-4 #3F7F8D  heat-5 #0F5C6E
            """),
    DARK("""
            paper #101418  card #171C21  ink #EDF0F2  ink-2 #B6BFC7  ink-3 #8F99A3  line #2A3138  line-2 #3D464F
            accent #6CC3D6  accent-soft #16313A  focus #8AD6E6  amber-soft #2B2115  alarm #F0A090
            dismissed #9CC3E6  would #5F92C2  resign #40678D
            rank #B56A1E  fww #F0993E  ww #F7C27A  advice #FBE0B8  unstated #39434C
            misconduct-ended #B9E0D3  misconduct #79AD9D  notproven #868D96
            part-1 #AFA774  part-2 #005B4F  part-3 #B9BDF1  part-4 #565123
            part-5 #A1F2E1  part-6 #646A99  part-7 #EDE3AE  part-8 #49998B
            heat-1 #1B262B  heat-2 #1F3A41  heat-3 #2A525C  heat-4 #6FB4C2  heat-5 #A6DCE6
            """),
    /** For print in one colour: families told apart by pattern, steps by lightness. */
    MONO("""
            paper #FFFFFF  card #FFFFFF  ink #111111  ink-2 #444444  ink-3 #666666  line #DDDDDD  line-2 #BBBBBB
            accent #222222  accent-soft #EEEEEE  focus #000000  amber-soft #F3F3F3  alarm #111111
            dismissed #1A1A1A  would #5E5E5E  resign #ADADAD
            rank #333333  fww #6E6E6E  ww #A6A6A6  advice #D2D2D2  unstated #E6E6E6
            misconduct-ended #404040  misconduct #7D7D7D  notproven #8F8F8F
            part-1 #4A4A4A  part-2 #B0B0B0  part-3 #DDDDDD  part-4 #2A2A2A
            part-5 #777777  part-6 #CFCFCF  part-7 #989898  part-8 #5C5C5C
            heat-1 #F4F4F4  heat-2 #E0E0E0  heat-3 #C4C4C4  heat-4 #6A6A6A  heat-5 #2E2E2E
            """);

    private final Map<String, String> colours;

    Palette(String pairs) {
        this.colours = Arrays.stream(pairs.strip().split("\\s{2,}|\n"))
                .map(pair -> pair.split(" "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, TreeMap::new));
    }

    /** Every token with its colour as {@code #RRGGBB}. */
    public Map<String, String> colours() {
        return Map.copyOf(colours);
    }

    /** @param token with or without the leading {@code @} of an option */
    public String colour(String token) {
        String name = token.startsWith("@") ? token.substring(1) : token;
        String colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("No colour is called " + token);
        }
        return colour;
    }
}

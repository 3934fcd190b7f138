package org.panelwatch.view.official;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.panelwatch.question.Answers;
import org.panelwatch.view.part.Counted;
import org.panelwatch.view.part.FigurePage;

/** {@code /official}: published counts, each with its publisher, period and definition. */
@Route("official")
@PageTitle("Official figures · Panelwatch")
class OfficialView extends FigurePage {

    private static final long serialVersionUID = 1L;

    OfficialView(Answers answers) {
        super(
                "official",
                "Official figures",
                "Three official counts of “dismissal” in one year differ, and none is wrong. Leavers are officers"
                        + " recorded as dismissed on the day they left, for any reason: someone who resigned before the"
                        + " hearing is not among them. The barred list adds those who would have been dismissed had they"
                        + " stayed, and dismissals for performance and attendance. The count after gross misconduct is of"
                        + " cases finalised under the 2020 Regulations. Figures stand here as published, apart from the"
                        + " reported decisions on the other pages, and are never mixed with them.",
                answers);
    }

    @Override
    protected Counted counted() {
        return Counted.OFFICIAL;
    }
}

"""Makes inline-texts.xlsx with openpyxl: python3 test/workbooks/made-by/with_openpyxl.py"""

from datetime import datetime

from openpyxl import Workbook
from openpyxl.chart import AreaChart, BarChart, LineChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule
from openpyxl.styles import Alignment, Border, Color, Font, GradientFill, NamedStyle, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableStyleInfo

from clients import CLIENTS, FOLDER, HEADERS
from picture import picture

HEADER_ROW = 6
FIRST = HEADER_ROW + 1
LAST = HEADER_ROW + len(CLIENTS)
TOTAL = LAST + 1


def chart_of(kind, sheet):
    chart = kind()
    chart.title = "vCIO hours"
    chart.add_data(Reference(sheet, min_col=5, min_row=HEADER_ROW, max_row=LAST), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=FIRST, max_row=LAST))
    return chart


def fill_list(sheet):
    sheet.merge_cells("A1:H1")
    sheet["A1"] = "Accounts"
    sheet["A1"].font = Font(name="Cambria", size=20, bold=True, color=Color(theme=4, tint=-0.25))
    sheet["A1"].alignment = Alignment(horizontal="center", vertical="center")
    sheet.merge_cells("A2:A4")
    sheet["A2"] = "  kept by hand  "
    sheet["A2"].fill = GradientFill(stop=("FFFFFF", "BDD7EE"))
    sheet["C3"] = "Rate"
    sheet["D3"] = 200
    head = NamedStyle(name="List head", font=Font(bold=True, color=Color(theme=0)))
    head.fill = PatternFill("solid", fgColor=Color(theme=5, tint=0.4))
    head.border = Border(bottom=Side(style="double", color="FF305496"))
    sheet.parent.add_named_style(head)
    for column, header in enumerate([*HEADERS, "Fee a Year"], start=1):
        sheet.cell(HEADER_ROW, column, header).style = "List head"
    for row, client in enumerate(CLIENTS, start=FIRST):
        for column, value in enumerate(client, start=1):
            cell = sheet.cell(row, column, value)
            if HEADERS[column - 1] == "Last Review":
                cell.number_format = "yyyy-mm-dd"
            if HEADERS[column - 1] == "MSP MRR":
                cell.number_format = '#,##0.00 "USD"'
        sheet.cell(row, len(HEADERS) + 1, f"=D{row}*12").protection = Protection(hidden=True)
    sheet.cell(TOTAL, 1, "Total").font = Font(bold=True)
    for column in (3, 4, 5):
        letter = get_column_letter(column)
        sheet.cell(TOTAL, column, f"=SUBTOTAL(109,{letter}{FIRST}:{letter}{LAST})")
    sheet.cell(FIRST + 1, 1).hyperlink = "https://example.com/emberlane"
    sheet.cell(FIRST + 2, 1).hyperlink = "#Notes!A1"
    sheet.cell(FIRST, 2).comment = Comment("Back in January", "Priya K.", height=60, width=160)
    sheet.cell(FIRST + 5, 9).comment = Comment("Two of four were held", "Marcus T.")


def set_up_list(sheet):
    """Everything around the cells of the list."""
    answers = DataValidation(type="list", formula1='"yes,no,n/a"', allow_blank=True, showDropDown=False)
    answers.prompt, answers.promptTitle = "yes, no or n/a", "Answer"
    answers.add(f"G{FIRST}:K{LAST}")
    seats = DataValidation(type="whole", operator="greaterThanOrEqual", formula1="0", errorStyle="warning")
    seats.add(f"C{FIRST}:C{LAST}")
    cadences = DataValidation(type="list", formula1="Cadences")
    cadences.add(f"L{FIRST}:L{LAST}")
    for validation in (answers, seats, cadences):
        sheet.add_data_validation(validation)
    red = PatternFill(bgColor="FFC7CE")
    sheet.conditional_formatting.add(f"G{FIRST}:K{LAST}", CellIsRule(operator="equal", formula=['"no"'], fill=red))
    sheet.conditional_formatting.add(f"D{FIRST}:D{LAST}", DataBarRule("min", None, "max", None, color="FF638EC6"))
    sheet.conditional_formatting.add(f"C{FIRST}:C{LAST}", IconSetRule("4TrafficLights", "percent", [0, 25, 50, 75]))
    sheet.conditional_formatting.add(f"E{FIRST}:E{LAST}", ColorScaleRule("min", None, "F8696B", "max", None, "63BE7B"))
    sheet.conditional_formatting.add(f"A{FIRST}:M{LAST}", FormulaRule(formula=[f"$B{FIRST}=\"Dana W.\""], font=Font(italic=True)))
    sheet.auto_filter.ref = f"A{HEADER_ROW}:M{LAST}"
    sheet.auto_filter.add_filter_column(1, ["Dana W.", "Priya K.", "Marcus T."])
    sheet.auto_filter.add_sort_condition(f"A{FIRST}:A{LAST}")
    sheet.freeze_panes = f"B{FIRST}"
    sheet.sheet_view.zoomScale = 90
    sheet.sheet_view.showGridLines = False
    sheet.sheet_properties.tabColor = "1072BA"
    sheet.sheet_properties.outlinePr.summaryBelow = False
    sheet.column_dimensions["A"].width = 30
    sheet.column_dimensions["F"].number_format = "yyyy-mm-dd"
    sheet.column_dimensions.group("X", "Z", hidden=True)
    sheet.column_dimensions["T"].width = 4.5
    sheet.row_dimensions[1].height = 36
    sheet.row_dimensions[FIRST + 3].hidden = True
    sheet.row_dimensions[FIRST + 4].height = 31.5
    sheet.row_dimensions.group(FIRST + 6, FIRST + 8, outline_level=1)
    sheet.print_area = f"A1:M{TOTAL}"
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    sheet.print_title_cols = "A:A"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0
    sheet.oddHeader.center.text = "Accounts &A"
    sheet.oddHeader.center.size = 14
    sheet.evenFooter.right.text = "Page &P of &N"
    sheet.HeaderFooter.differentOddEven = True
    sheet.row_breaks.append(Break(id=FIRST + 5))
    sheet.add_chart(chart_of(BarChart, sheet), "B24")
    picture_on_sheet = Image(picture(112, 48, 160))
    sheet.add_image(picture_on_sheet, "J2")
    sheet.protection.sheet = True
    sheet.protection.formatColumns = False
    sheet.protection.password = "open"
    for row in sheet.iter_rows(FIRST, LAST, 1, len(HEADERS)):
        for cell in row:
            cell.protection = Protection(locked=False)


def inline_texts():
    """The list as a plain range, with inline texts and formulas that were never calculated."""
    book = Workbook()
    book.properties.title = "Accounts"
    book.properties.creator = "Dana W."
    book.properties.created = book.properties.modified = datetime(2026, 11, 20, 9, 0, 0)
    sheet = book.active
    sheet.title = "Accounts & more"
    fill_list(sheet)
    set_up_list(sheet)

    notes = book.create_sheet("Notes")
    notes.append(["Topic", "Owner", "Hours"])
    for row in (["Budgets", "Dana W.", 3], ["Licences", "Priya K.", 5], ["Total", None, "=SUBTOTAL(109,Topics[Hours])"]):
        notes.append(row)
    topics = Table(displayName="Topics", ref="A1:C4", totalsRowCount=1)
    topics.tableStyleInfo = TableStyleInfo(name="TableStyleLight9", showRowStripes=True)
    topics._initialise_columns()
    for column, cell in zip(topics.tableColumns, notes[1]):
        column.name = cell.value
    topics.tableColumns[0].totalsRowLabel = "Total"
    topics.tableColumns[2].totalsRowFunction = "sum"
    topics.autoFilter.ref = "A1:C3"
    notes.add_table(topics)
    notes["E1"] = "MRR in all"
    notes["F1"] = f"=SUM('Accounts & more'!D{FIRST}:D{LAST})"
    notes.add_chart(chart_of(LineChart, sheet), "E4")

    chart_sheet = book.create_chartsheet("Hours chart")
    chart_sheet.add_chart(chart_of(AreaChart, sheet))

    lists = book.create_sheet("Lists")
    for cadence in ("ad-hoc", "annual", "quarterly", "monthly"):
        lists.append([cadence])
    lists.sheet_state = "hidden"
    costs = book.create_sheet("Costs")
    costs.append(["Cost of an hour", 87.5])
    costs.sheet_state = "veryHidden"

    book.defined_names.append(DefinedName("Cadences", attr_text="Lists!$A$1:$A$4"))
    book.defined_names.append(DefinedName("Rate", attr_text="'Accounts & more'!$D$3", comment="Money per hour"))
    book.defined_names.append(DefinedName("_Kept", attr_text="Costs!$B$1", hidden=True))
    book.security = WorkbookProtection(lockStructure=True)
    book.save(FOLDER / "inline-texts.xlsx")


inline_texts()

"""Makes pivot.xlsx and plain-table.xlsx with LibreOffice: python3 test/workbooks/made-by/with_libreoffice.py"""

import subprocess
import tempfile
import time
from datetime import date
from pathlib import Path

import uno
from com.sun.star.awt import Point, Rectangle, Size
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.ConditionOperator import GREATER
from com.sun.star.sheet.DataPilotFieldOrientation import DATA, ROW
from com.sun.star.sheet.GeneralFunction import SUM
from com.sun.star.sheet.ValidationAlertStyle import STOP
from com.sun.star.sheet.ValidationType import LIST, WHOLE
from com.sun.star.sheet.TableValidationVisibility import UNSORTED
from com.sun.star.table import CellRangeAddress
from com.sun.star.table.CellHoriJustify import CENTER
from com.sun.star.table.TableOrientation import ROWS
from com.sun.star.text.ControlCharacter import LINE_BREAK

from clients import CLIENTS, FOLDER, HEADERS
from picture import picture

HEADER_ROW = 5
FIRST = HEADER_ROW + 1
LAST = HEADER_ROW + len(CLIENTS)
TOTAL = LAST + 1
CLIENT_SHEET = 1


def properties(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


def connect(folder):
    """Starts LibreOffice with its own profile."""
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--accept=pipe,name=workbooks;urp;", f"-env:UserInstallation={folder.as_uri()}"]
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(100):
        try:
            context = resolver.resolve("uno:pipe,name=workbooks;urp;StarOffice.ComponentContext")
            return office, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.3)
    raise RuntimeError("LibreOffice does not answer.")


def number_format(document, code):
    formats = document.getNumberFormats()
    locale = uno.createUnoStruct("com.sun.star.lang.Locale", "en", "US", "")
    key = formats.queryKey(code, locale, False)
    return formats.addNew(code, locale) if key == -1 else key


def cell_style(document, name, **values):
    style = document.createInstance("com.sun.star.style.CellStyle")
    document.getStyleFamilies().getByName("CellStyles").insertByName(name, style)
    for key, value in values.items():
        setattr(style, key, value)


def fill_list(document, sheet, header_row):
    """Writes the list; its rows are numbered as on screen."""
    for column, header in enumerate(HEADERS):
        sheet.getCellByPosition(column, header_row - 1).setString(header)
    day = number_format(document, "MM/DD/YYYY")
    for row, client in enumerate(CLIENTS, start=header_row):
        for column, value in enumerate(client):
            cell = sheet.getCellByPosition(column, row)
            if isinstance(value, date):
                cell.setValue((value - date(1899, 12, 30)).days)
                cell.NumberFormat = day
            elif isinstance(value, (int, float)):
                cell.setValue(value)
            elif value is not None:
                cell.setString(value)


def validate(cells, kind, formula, operator=None, **values):
    validation = cells.Validation
    validation.Type = kind
    validation.setFormula1(formula)
    if operator is not None:
        validation.setOperator(operator)
    for key, value in values.items():
        setattr(validation, key, value)
    cells.Validation = validation


def add_chart(sheet, source, place):
    sheet.Charts.addNewByName(
        f"Chart {sheet.Name}", Rectangle(*place), tuple(each.getRangeAddress() for each in source), True, True
    )
    chart = sheet.Charts.getByIndex(0).getEmbeddedObject()
    chart.HasMainTitle = True
    chart.Title.String = "Fees"


def decorate(document, sheet):
    title = sheet.getCellRangeByName("A1:H1")
    title.merge(True)
    title.CellStyle = "List title"
    text = sheet.getCellByPosition(0, 0).getText()
    cursor = text.createTextCursor()
    text.insertString(cursor, "Clients ", False)
    cursor.CharColor = 0xC00000
    cursor.CharPosture = uno.Enum("com.sun.star.awt.FontSlant", "ITALIC")
    text.insertString(cursor, "in review", False)
    text.insertControlCharacter(cursor, LINE_BREAK, False)
    text.insertString(cursor, "2026", False)
    sheet.getCellRangeByName("A2:A3").merge(True)
    sheet.getCellRangeByName("A2").setString("North")
    sheet.getCellRangeByName(f"A{HEADER_ROW}:M{HEADER_ROW}").CellStyle = "List head"
    sheet.getCellRangeByName(f"M{HEADER_ROW}").setString("MRR per Seat")
    for row in range(FIRST, LAST + 1):
        sheet.getCellRangeByName(f"M{row}").setFormula(f"=D{row}/C{row}")
    sheet.getCellRangeByName(f"A{TOTAL}").setString("Total")
    for column in "CDE":
        sheet.getCellRangeByName(f"{column}{TOTAL}").setFormula(f"=SUM({column}{FIRST}:{column}{LAST})")
    link = document.createInstance("com.sun.star.text.TextField.URL")
    link.URL, link.Representation = "https://example.com/list", "About this list"
    cell = sheet.getCellRangeByName("D3")
    cell.getText().insertTextContent(cell.getText().createTextCursor(), link, False)
    sheet.Annotations.insertNew(sheet.getCellRangeByName(f"A{FIRST + 2}").getCellAddress(), "Leaves in spring?")
    sheet.Annotations.insertNew(sheet.getCellRangeByName(f"L{FIRST}").getCellAddress(), "Every week since May")

    validate(
        sheet.getCellRangeByName(f"G{FIRST}:K{LAST}"), LIST, '"yes";"no";"n/a"', ShowList=UNSORTED, ErrorAlertStyle=STOP, ShowErrorMessage=True
    )
    validate(sheet.getCellRangeByName(f"L{FIRST}:L{LAST}"), LIST, "$Lookups.$A$1:$A$4", ShowList=UNSORTED)
    seats = sheet.getCellRangeByName(f"C{FIRST}:C{LAST}")
    validate(seats, WHOLE, "0", GREATER, InputTitle="Seats", InputMessage="Whole numbers", ShowInputMessage=True)


def set_up(document, sheet):
    """Everything around the cells of the list."""
    area = sheet.getCellRangeByName(f"A{HEADER_ROW}:M{LAST}").getRangeAddress()
    document.DatabaseRanges.addNewByName("ClientFilter", area)
    document.DatabaseRanges.getByName("ClientFilter").AutoFilter = True
    rows, columns = sheet.Rows, sheet.Columns
    rows.getByIndex(0).Height = 1500
    rows.getByIndex(FIRST + 3).IsVisible = False
    rows.getByIndex(FIRST + 1).Height = 900
    columns.getByIndex(0).Width = 5200
    columns.getByIndex(11).Width = 6100
    columns.getByIndex(23).IsVisible = False
    sheet.group(sheet.getCellRangeByName(f"A{FIRST + 5}:A{FIRST + 7}").getRangeAddress(), ROWS)
    sheet.setPrintAreas((sheet.getCellRangeByName(f"A1:M{TOTAL}").getRangeAddress(),))
    sheet.setPrintTitleRows(True)
    sheet.setTitleRows(CellRangeAddress(CLIENT_SHEET, 0, HEADER_ROW - 1, 0, HEADER_ROW - 1))
    page = document.getStyleFamilies().getByName("PageStyles").getByName("Default")
    page.IsLandscape, page.Width, page.Height = True, 29700, 21000
    page.ScaleToPagesX, page.ScaleToPagesY = 1, 0
    header = page.RightPageHeaderContent
    header.CenterText.String = "Clients in review"
    page.RightPageHeaderContent = header
    add_chart(sheet, [sheet.getCellRangeByName(f"A{HEADER_ROW}:A{LAST}"), sheet.getCellRangeByName(f"D{HEADER_ROW}:D{LAST}")], (1000, 12000, 9000, 6000))
    add_shapes(document, sheet)


def add_shapes(document, sheet):
    page = sheet.DrawPage
    for kind, name, left in (
        ("com.sun.star.drawing.EllipseShape", "Ellipse", 12000),
        ("com.sun.star.drawing.TextShape", "Remark", 17000),
    ):
        shape = document.createInstance(kind)
        shape.Position, shape.Size, shape.Name = Point(left, 13000), Size(3500, 1800), name
        page.add(shape)
        shape.String = "Ask Priya K." if name == "Remark" else "new"
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        file.write(picture(0, 128, 96).getvalue())
        file.flush()
        graphic = document.createInstance("com.sun.star.drawing.GraphicObjectShape")
        graphic.Position, graphic.Size = Point(23000, 400), Size(1600, 800)
        page.add(graphic)
        graphic.setPropertyValue("GraphicURL", Path(file.name).as_uri())


def add_pivot(sheet, clients):
    pilots = sheet.getDataPilotTables()
    pilot = pilots.createDataPilotDescriptor()
    pilot.setSourceRange(clients.getCellRangeByName(f"A{HEADER_ROW}:M{LAST}").getRangeAddress())
    fields = pilot.getDataPilotFields()
    fields.getByName("Account Manager").Orientation = ROW
    fields.getByName("IT Roadmap").Orientation = ROW
    figures = fields.getByName("MSP MRR")
    figures.Orientation = DATA
    figures.Function = SUM
    pilots.insertNewByName("MRR by manager", sheet.getCellRangeByName("A3").getCellAddress(), pilot)


def with_what_has_no_interface(flat):
    """Adds conditional formats and sparklines, which the API cannot make in full."""
    end = flat.rindex("</table:table>", 0, flat.index('<table:table table:name="Pivot"'))
    return flat[:end] + CONDITIONAL_FORMATS + SPARKLINES + flat[end:]


def conditional_format(cells, content):
    return f'<calcext:conditional-format calcext:target-range-address="{cells}">{content}</calcext:conditional-format>'


def condition(value, first_cell):
    return (
        f'<calcext:condition calcext:apply-style-name="Bad_20_answer" calcext:value="{value}" '
        f'calcext:base-cell-address="{first_cell}"/>'
    )


def entries(kind, *pairs):
    return "".join(f'<calcext:{kind} calcext:value="{value}" calcext:type="{how}"{more}/>' for value, how, more in pairs)


CONDITIONAL_FORMATS = "".join(
    [
        "<calcext:conditional-formats>",
        conditional_format(f"Clients.G{FIRST}:Clients.K{LAST}", condition("=&quot;no&quot;", f"Clients.G{FIRST}")),
        conditional_format(
            f"Clients.A{FIRST}:Clients.B{LAST}", condition(f"formula-is([.$E{FIRST}]&gt;30)", f"Clients.A{FIRST}")
        ),
        conditional_format(
            f"Clients.D{FIRST}:Clients.D{LAST}",
            '<calcext:data-bar calcext:negative-color="#c00000" calcext:positive-color="#638ec6" calcext:axis-color="#000000">'
            + entries("formatting-entry", (0, "auto-minimum", ""), (0, "auto-maximum", ""))
            + "</calcext:data-bar>",
        ),
        conditional_format(
            f"Clients.C{FIRST}:Clients.C{LAST}",
            '<calcext:icon-set calcext:icon-set-type="3Arrows">'
            + entries("formatting-entry", *((value, "percent", "") for value in (0, 33, 67)))
            + "</calcext:icon-set>",
        ),
        conditional_format(
            f"Clients.M{FIRST}:Clients.M{LAST}",
            "<calcext:color-scale>"
            + entries(
                "color-scale-entry",
                (0, "minimum", ' calcext:color="#f8696b"'),
                (0, "maximum", ' calcext:color="#63be7b"'),
            )
            + "</calcext:color-scale>",
        ),
        "</calcext:conditional-formats>",
    ]
)

SPARKLINES = (
    '<calcext:sparkline-groups><calcext:sparkline-group calcext:id="{2E51F1B2-7A2E-4F0F-8C0D-3B9C6A1D0A01}" '
    'calcext:type="column" calcext:color-series="#376092"><calcext:sparklines><calcext:sparkline '
    f'calcext:cell-address="Clients.F3" calcext:data-range="Clients.D{FIRST}:Clients.D{LAST}"/>'
    "</calcext:sparklines></calcext:sparkline-group></calcext:sparkline-groups>"
)


def pivot_workbook(desktop):
    """A pivot table over a list with an autofilter, charts, shapes and conditional formats."""
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, properties(Hidden=True))
    cell_style(document, "List title", CharHeight=18.0, CharWeight=150.0, HoriJustify=CENTER, IsTextWrapped=True)
    cell_style(document, "List head", CharWeight=150.0, CellBackColor=0xDDE8CB)
    cell_style(document, "Bad answer", CharColor=0x9C0006, CellBackColor=0xFFC7CE)
    sheets = document.Sheets
    sheets.getByIndex(0).Name = "Overview"
    for position, name in enumerate(["Clients", "Pivot", "Lookups"], start=1):
        sheets.insertNewByName(name, position)
    overview, clients, pivot, lookups = (sheets.getByIndex(index) for index in range(4))
    for row, cadence in enumerate(["ad-hoc", "annual", "quarterly", "monthly"]):
        lookups.getCellByPosition(0, row).setString(cadence)
    fill_list(document, clients, HEADER_ROW)
    decorate(document, clients)
    set_up(document, clients)
    overview.getCellRangeByName("A1").setString("Fees in all")
    overview.getCellRangeByName("B1").setFormula(f"=SUM($Clients.D{FIRST}:D{LAST})")
    overview.getCellRangeByName("A2:A3").setArrayFormula(f"=TRANSPOSE($Clients.C{FIRST}:D{FIRST})")
    source = [clients.getCellRangeByName(f"{column}{HEADER_ROW}:{column}{LAST}") for column in "AE"]
    add_chart(overview, source, (6000, 500, 12000, 7000))
    add_pivot(pivot, clients)
    lookups.IsVisible = False
    names = document.NamedRanges
    names.addNewByName("Fees", f"$Clients.$D${FIRST}:$D${LAST}", overview.getCellRangeByName("A1").getCellAddress(), 0)
    clients.NamedRanges.addNewByName("Head", f"$Clients.$A${HEADER_ROW}:$M${HEADER_ROW}", overview.getCellRangeByName("A1").getCellAddress(), 0)
    document.DocumentProperties.Title = "Clients in review"
    document.DocumentProperties.getUserDefinedProperties().addProperty("Board", 128, "North")
    overview.protect("")
    document.protect("")
    with tempfile.NamedTemporaryFile(suffix=".fods") as file:
        address = Path(file.name).as_uri()
        document.storeToURL(address, properties(FilterName="OpenDocument Spreadsheet Flat XML"))
        document.close(True)
        flat = Path(file.name).read_text(encoding="utf-8")
        Path(file.name).write_text(with_what_has_no_interface(flat), encoding="utf-8")
        document = desktop.loadComponentFromURL(address, "_blank", 0, properties(Hidden=True))
        save(document, "pivot.xlsx")


def table_workbook(desktop):
    """A database range, which LibreOffice saves as a table without a style."""
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, properties(Hidden=True))
    sheet = document.Sheets.getByIndex(0)
    sheet.Name = "List"
    sheet.getCellRangeByName("A1:F1").merge(True)
    sheet.getCellRangeByName("A1").setString("List of clients")
    fill_list(document, sheet, 3)
    document.DatabaseRanges.addNewByName("Clients", sheet.getCellRangeByName(f"A3:L{3 + len(CLIENTS)}").getRangeAddress())
    kept = document.DatabaseRanges.getByName("Clients")
    kept.ContainsHeader = True
    kept.AutoFilter = True
    sheet.Rows.getByIndex(6).IsVisible = False
    save(document, "plain-table.xlsx")


def save(document, name):
    document.calculateAll()
    document.storeToURL((FOLDER / name).as_uri(), properties(FilterName="Calc MS Excel 2007 XML"))
    document.close(True)


with tempfile.TemporaryDirectory() as folder:
    office, desktop = connect(Path(folder))
    try:
        pivot_workbook(desktop)
        table_workbook(desktop)
    finally:
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(30)

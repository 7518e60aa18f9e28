"""Makes tables.xlsx and from-1904.xlsx with XlsxWriter: python3 test/workbooks/made-by/with_xlsxwriter.py"""

from datetime import datetime

import xlsxwriter

from clients import CLIENTS, FOLDER, HEADERS
from picture import picture

MADE_ON = datetime(2026, 11, 20, 9, 0, 0)


def write_client(sheet, row, client, day):
    for column, value in enumerate(client):
        if value is None:
            continue
        if HEADERS[column] == "Last Review":
            sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), day)
        else:
            sheet.write(row, column, value)


def chart_of(book, kind, sheet_name, rows):
    first, last = rows
    chart = book.add_chart({"type": kind})
    chart.add_series(
        {
            "name": "MSP MRR",
            "categories": [sheet_name, first, 0, last, 0],
            "values": [sheet_name, first, 3, last, 3],
        }
    )
    chart.set_title({"name": "MRR by client"})
    return chart


def tables():
    """The list is a table with a totals row; a second table is above it and a third on a different sheet."""
    book = xlsxwriter.Workbook(str(FOLDER / "tables.xlsx"), {"use_future_functions": True})
    book.set_properties({"title": "Client table", "created": MADE_ON})
    book.set_custom_property("Review board", "North")
    book.set_custom_property("Reviewed", True)
    clients = book.add_worksheet("Clients")
    lookups = book.add_worksheet("Lookups")
    figures = book.add_worksheet("Figures")
    chart_sheet = book.add_chartsheet("MRR chart")
    margins = book.add_worksheet("Margins")
    clients.activate()

    title = book.add_format({"bold": True, "font_size": 16, "font_color": "#1F4E79", "align": "center"})
    day = book.add_format({"num_format": "d mmm yyyy"})
    money = book.add_format({"num_format": "$#,##0"})
    red = book.add_format({"font_color": "#9C0006", "bg_color": "#FFC7CE"})
    wide = book.add_format({"text_wrap": True, "bg_color": "#F2F2F2"})

    clients.merge_range("A1:F1", "Client review table", title)
    clients.write_rich_string("A2", "Filled in by ", book.add_format({"bold": True}), "the service desk", " in autumn")
    clients.set_row(0, 28)
    clients.set_row(2, 22.5)
    # Above the list, so that it is not read as a client.
    clients.add_table(
        "H1:I3", {"name": "Rates", "columns": [{"header": "Size"}, {"header": "Rate"}], "data": [["small", 120], ["large", 95]]}
    )
    first, last = 5, 5 + len(CLIENTS) - 1
    columns = [{"header": header} for header in HEADERS]
    columns[0].update(total_string="Total")
    columns[2].update(total_function="sum")
    columns[3].update(total_function="sum", format=money)
    columns[5].update(format=day)
    columns.append({"header": "MRR per Seat", "formula": "=[@[MSP MRR]]/[@Employees]", "total_function": "average"})
    clients.add_table(
        first - 1,
        0,
        last + 1,
        len(HEADERS),
        {"name": "ClientList", "columns": columns, "total_row": True, "style": "Table Style Medium 9"},
    )
    for offset, client in enumerate(CLIENTS):
        write_client(clients, first + offset, client, day)
        clients.write_formula(
            first + offset, 12, "=ClientList[[#This Row],[MSP MRR]]/ClientList[[#This Row],[Employees]]", None, client[3] / client[2]
        )
    clients.set_column("A:A", 28)
    clients.set_column("B:B", 16, None, {"level": 1})
    clients.set_column("F:F", 13, day)
    clients.set_column("W:Y", 11, wide)
    clients.set_column("AA:XFD", None, None, {"hidden": True})
    clients.set_row(first + 2, None, None, {"hidden": True})
    clients.set_row(first + 4, 33, wide, {"level": 1})
    clients.set_row(first + 5, None, None, {"level": 1, "collapsed": True})
    clients.freeze_panes(first, 1)
    clients.data_validation(first, 6, last, 8, {"validate": "list", "source": ["yes", "no", "n/a"]})
    clients.data_validation(
        first, 2, last, 2, {"validate": "integer", "criteria": "between", "minimum": 0, "maximum": 5000, "error_title": "Seats"}
    )
    clients.data_validation(first, 9, last, 9, {"validate": "list", "source": "=Lookups!$A$2:$A$4"})
    clients.conditional_format(first, 4, last, 4, {"type": "cell", "criteria": ">", "value": 30, "format": red})
    clients.conditional_format(first, 3, last, 3, {"type": "data_bar", "data_bar_2010": True, "bar_negative_color": "#C00000"})
    clients.conditional_format(first, 2, last, 2, {"type": "icon_set", "icon_style": "3_arrows"})
    clients.conditional_format(first, 12, last, 12, {"type": "3_color_scale"})
    clients.write_comment(first, 0, "Renewal in March", {"author": "Dana W."})
    clients.write_comment(first + 3, 11, "Wants fewer meetings", {"visible": True})
    clients.write_url("K3", "https://example.com/reviews", string="How we review")
    clients.write_url("L3", "internal:'Figures'!A1", string="Figures")
    clients.insert_chart("P22", chart_of(book, "column", "Clients", (first, last)))
    clients.insert_textbox("A22", "Ask the account manager first.", {"width": 220, "height": 60})
    clients.insert_image("F22", "mark.png", {"image_data": picture(31, 78, 121), "description": "Our mark"})
    clients.set_header("&L&G&CClients", {"image_left": "head.png", "image_data_left": picture(191, 143, 0)})
    clients.set_footer("&LPrinted &D&RPage &P of &N")
    clients.set_landscape()
    clients.set_paper(9)
    clients.fit_to_pages(1, 0)
    clients.repeat_rows(first - 1)
    clients.print_area(0, 0, last + 1, 12)
    clients.set_h_pagebreaks([12])
    clients.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    clients.add_sparkline("J3", {"range": f"Clients!D{first + 1}:D{last + 1}", "type": "column", "markers": True})

    lookups.add_table(
        "A1:B4", {"name": "Answers", "columns": [{"header": "Answer"}, {"header": "Means"}], "style": "Table Style Light 11"}
    )
    for row, (answer, means) in enumerate([("separate", "yes"), ("bundled", "no"), ("none", "no")], start=1):
        lookups.write_row(row, 0, [answer, means])
    lookups.hide()

    figures.write("A1", "MRR in all")
    figures.write_formula("B1", "=SUM(ClientList[MSP MRR])", money, 55510)
    figures.write("A2", "Seats at the first client")
    figures.write_formula("B2", "=Clients!C6", None, 64)
    figures.write("A4", "Account managers")
    figures.write_dynamic_array_formula("A5:A7", "=SORT(UNIQUE(Clients!B6:B17))", None, "Dana W.")
    figures.write_array_formula("C5:C5", "{=SUM(Clients!C6:C17*1)}", None, 459)
    figures.insert_chart("E2", chart_of(book, "pie", "Clients", (first, last)))
    figures.add_sparkline("D1", {"range": f"Clients!E{first + 1}:E{last + 1}"})
    figures.set_background(picture(242, 242, 242), is_byte_stream=True)
    figures.set_tab_color("#70AD47")

    chart_sheet.set_chart(chart_of(book, "bar", "Clients", (first, last)))
    margins.write("A1", "Margin")
    margins.write("B1", 0.42, book.add_format({"num_format": "0.0%"}))
    margins.hide()

    book.define_name("Total_MRR", "=Figures!$B$1")
    book.define_name("Clients!Seats", f"=Clients!$C${first + 1}:$C${last + 1}")
    book.close()


def from_1904():
    """A list whose days are counted from 1904, on a protected sheet, with an autofilter and a totals row."""
    book = xlsxwriter.Workbook(str(FOLDER / "from-1904.xlsx"), {"date_1904": True})
    book.set_properties({"title": "Reviews", "created": MADE_ON})
    summary = book.add_worksheet("Summary")
    sheet = book.add_worksheet("Reviews 2026")
    day = book.add_format({"num_format": "dd/mm/yyyy", "locked": False})
    open_cell = book.add_format({"locked": False})
    head = book.add_format({"bold": True, "bottom": 2, "text_wrap": True, "valign": "top", "rotation": 45})
    bold = book.add_format({"bold": True, "top": 1})
    blank = book.add_format({"bg_color": "#DDEBF7"})

    sheet.merge_range("B2:G2", "Reviews of all clients", book.add_format({"align": "center", "italic": True}))
    sheet.write("B3", "as of")
    sheet.write_datetime("C3", datetime(2026, 11, 20), day)
    for column, header in enumerate(HEADERS):
        sheet.write(4, column, header, head)
    first, last = 5, 5 + len(CLIENTS) - 1
    for offset, client in enumerate(CLIENTS):
        write_client(sheet, first + offset, client, day)
    sheet.write(last + 1, 0, "Total", bold)
    sheet.write_formula(last + 1, 2, f"=SUM(C{first + 1}:C{last + 1})", bold, 459)
    sheet.write_formula(last + 1, 5, f"=MAX(F{first + 1}:F{last + 1})", day, 44866)
    # Coloured, but empty: to the right of the list and below it.
    for row in range(4, last + 4):
        sheet.write_blank(row, 14, None, blank)
    sheet.write_blank(last + 3, 0, None, blank)
    sheet.set_row(4, 60)
    sheet.set_row(first + 1, None, None, {"hidden": True})
    sheet.set_row(first + 7, 40, open_cell)
    sheet.set_column("A:A", 26, open_cell)
    sheet.set_column("E:E", 9, None, {"hidden": True})
    sheet.set_column("R:XFD", None, None, {"hidden": True})
    sheet.autofilter(4, 0, last, len(HEADERS) - 1)
    sheet.protect("", {"format_columns": True, "autofilter": True, "insert_rows": True})
    sheet.freeze_panes(5, 1)
    sheet.set_portrait()
    sheet.set_margins(left=0.4, right=0.4)
    sheet.print_area(0, 0, last + 1, 11)
    sheet.repeat_rows(4)
    sheet.conditional_format(
        first, 0, last, 11, {"type": "formula", "criteria": "=$I6=\"no\"", "format": book.add_format({"italic": True})}
    )
    sheet.insert_chart("B22", chart_of(book, "line", "Reviews 2026", (first, last)))

    summary.write("A1", "Last review of the first client")
    summary.write_formula("B1", "='Reviews 2026'!F6", day, 44841)
    summary.write("A2", "Seats")
    summary.write_formula("B2", "=SUM('Reviews 2026'!C6:C17)", None, 459)
    summary.insert_chart("D2", chart_of(book, "doughnut", "Reviews 2026", (first, last)))
    sheet.activate()
    book.close()


tables()
from_1904()

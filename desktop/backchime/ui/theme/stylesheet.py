"""The style sheet of the standard controls, made from the tokens of one theme."""

from string import Template

from backchime.ui.theme.theme import Theme, measure, radius, size, space

# Controls say what they are by the dynamic property `kind`: an id rule would beat `:disabled` and `:hover`.
_SHEET = Template("""
QToolTip { color: $ink; background: $surface; border: ${hairline}px solid $line; padding: ${tip}px; }
QWidget[kind="page"] { background: $ground; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { width: ${bar}px; background: transparent; margin: 0; }
QScrollBar::handle:vertical {
    background: $line_strong; border-radius: ${bar_corner}px; min-height: ${hit}px;
}
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel { color: $ink; background: transparent; }
QLabel[tone="ink-2"] { color: $ink_2; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="primary"] { color: $primary; }
QLabel[tone="success"] { color: $success; }
QLabel[tone="warn"] { color: $warn; }

QPushButton[kind] {
    min-height: ${button_inner}px; padding: 0 ${button_side}px;
    border: ${control_line}px solid transparent;
    border-radius: ${control}px; outline: none;
}
QPushButton[large="true"] {
    min-height: ${button_large_inner}px; padding: 0 ${button_large_side}px; border-radius: ${panel}px;
}
QPushButton[kind="primary"] { background: $primary; color: $on_primary; border-color: $primary; }
QPushButton[kind="primary"]:hover { background: $primary_hover; border-color: $primary_hover; }
QPushButton[kind="primary"]:pressed { background: $primary_press; border-color: $primary_press; }
QPushButton[kind="secondary"] { background: $surface; color: $ink; border-color: $line_strong; }
QPushButton[kind="secondary"]:hover { background: $sunken; }
QPushButton[kind="secondary"]:pressed { background: $line; }
QPushButton[kind="quiet"] { background: transparent; color: $primary; }
QPushButton[kind="quiet"][tone="ink"] { color: $ink; }
QPushButton[kind="quiet"][flush="true"] { padding: 0; }
QPushButton[kind="quiet"]:hover { background: $primary_soft; border-color: $primary_soft; }
QPushButton[kind="quiet"]:pressed { background: $line; border-color: $line; }
QPushButton[kind="danger"] { background: $surface; color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:hover { background: $danger_soft; }
QPushButton[kind="danger"]:pressed { background: $danger; color: $on_danger; }
QPushButton[kind="help"] { background: $danger_soft; color: $danger; border-color: $danger_soft; }
QPushButton[kind="help"]:hover { border-color: $danger; }
QPushButton[kind="help"]:pressed { background: $danger; color: $on_danger; border-color: $danger; }
QPushButton[kind="choice"] {
    background: $surface; border-color: $line_strong; border-radius: ${panel}px; padding: 0; min-height: 0;
}
QPushButton[kind="choice"][main="true"] { background: $primary_soft; border-color: $primary; }
QPushButton[kind="choice"]:hover { background: $sunken; }
QPushButton[kind="choice"][main="true"]:hover { border-color: $primary_press; }
QPushButton[kind="choice"]:pressed { background: $line; }
QPushButton[kind="removing"] { background: transparent; color: $danger; }
QPushButton[kind="removing"]:hover { background: $danger_soft; border-color: $danger_soft; }
QPushButton[kind="removing"]:pressed { background: $line; border-color: $line; }
QPushButton[kind][alone="true"] { padding: 0; min-width: ${button_inner}px; }
QPushButton[kind]:disabled { background: $sunken; color: $ink_3; border-color: $sunken; }
QToolButton[kind="icon"] {
    min-width: ${hit}px; min-height: ${hit}px; border: none;
    border-radius: ${control}px; background: transparent;
}
QToolButton[kind="icon"]:hover { background: $sunken; }
QToolButton[kind="icon"]:pressed { background: $line; }

QFrame[kind="card"] { background: $surface; border: ${hairline}px solid $line; border-radius: ${card}px; }
QFrame[kind="banner"] { border: none; border-radius: ${panel}px; }
QFrame[kind="banner"][severity="warn"] { background: $warn_soft; }
QFrame[kind="banner"][severity="danger"] { background: $danger_soft; }
QFrame[kind="toast"] { background: $rail_active; border: none; border-radius: ${panel}px; }
QFrame[kind="toast"] QLabel { color: $rail_active_ink; }
QFrame[kind="tip"] { background: $rail_active; border: none; border-radius: ${control}px; }
QFrame[kind="tip"] QLabel { color: $rail_active_ink; }
QPushButton[kind="quiet"][tone="toast"] { color: $rail_mark; }
QPushButton[kind="quiet"][tone="toast"]:hover { background: $rail; border-color: $rail; }
QFrame[kind="line"] { background: $line; border: none; max-height: ${hairline}px; min-height: ${hairline}px; }
QLineEdit[kind="field"] {
    min-height: ${button_inner}px; padding: 0 ${field_side}px; border: ${control_line}px solid $line_strong;
    border-radius: ${control}px; background: $surface; color: $ink; placeholder-text-color: $ink_2;
    selection-background-color: $primary; selection-color: $on_primary;
}
QLineEdit[kind="field"]:focus { border-color: $primary; }
QLineEdit[kind="field"][invalid="true"] { border-color: $warn; }
QLineEdit[kind="field"]:disabled { background: $sunken; color: $ink_3; border-color: $sunken; }
QPlainTextEdit[kind="field"] {
    padding: ${field_top}px ${field_side}px; border: ${control_line}px solid $line_strong;
    border-radius: ${control}px; background: $surface; color: $ink; placeholder-text-color: $ink_2;
    selection-background-color: $primary; selection-color: $on_primary;
}
QPlainTextEdit[kind="field"]:focus { border-color: $primary; }
QPlainTextEdit[kind="field"]:disabled { background: $sunken; color: $ink_3; border-color: $sunken; }
QLineEdit[kind="name"] {
    background: transparent; border: none; border-bottom: ${control_line}px solid $line_strong; color: $ink;
    placeholder-text-color: $ink_2;
    selection-background-color: $primary; selection-color: $on_primary;
}
QLineEdit[kind="name"]:hover, QLineEdit[kind="name"]:focus { border-color: $primary; }
QLineEdit[kind="name"][invalid="true"] { border-color: $danger; }
QTableView { background: transparent; color: $ink; border: none; outline: none; }
QTableView::item {
    background: transparent; color: $ink; border-top: ${hairline}px solid $line; padding: 0;
}
QTableView QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $ink_2; border: none; padding: 0 ${head_side}px; }
QMenu { background: $surface; color: $ink; border: ${hairline}px solid $line; border-radius: ${control}px;
    padding: ${menu}px; }
QMenu::item { padding: ${menu_item}px ${menu_side}px; border-radius: ${menu_corner}px; }
QMenu::item:selected { background: $primary_soft; color: $ink; }
""")


def stylesheet(theme: Theme) -> str:
    """The whole application's style sheet in one theme."""
    colors = {name.replace("-", "_"): value for name, value in theme.color_names().items()}
    line = size("control-line")
    return _SHEET.substitute(
        colors,
        hit=size("hit-min"),
        hairline=size("hairline"),
        control_line=line,
        bar=measure("scroll-bar", "width"),
        bar_corner=measure("scroll-bar", "width") // 2,
        button_inner=theme.scaled(size("button")) - 2 * line,
        button_large_inner=theme.scaled(size("button-large")) - 2 * line,
        button_side=measure("button", "side"),
        button_large_side=measure("button", "large-side"),
        field_side=space(3),
        field_top=space(2),
        head_side=measure("figure-table", "head-side"),
        control=radius("control"),
        panel=radius("panel"),
        card=radius("card"),
        tip=measure("tooltip", "padding"),
        menu=measure("menu", "padding"),
        menu_item=measure("menu", "item-padding"),
        menu_side=measure("menu", "item-side"),
        menu_corner=measure("menu", "item-corner"),
    )

"""Charter: orders and events written in columns: `orders.csv`, `events.csv`, the `api` door, a shop's own export.

May import models and bot.reading; knows no adapter. To recognise one more export: its headers in `exports.py`.

    cells     one cell's text becomes a country, a moment, an amount, or a reason in plain words
    dates     which moment digits mean, and which order of day and month the rows of a file show
    rows      a file becomes rows with their line numbers
    exports   other people's headers become ours
    orders    rows in our columns become OrderSeen
    events    rows in our columns become TrackingReported
"""

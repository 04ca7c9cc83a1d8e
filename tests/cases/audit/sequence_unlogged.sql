-- since: 15
ALTER SEQUENCE ticket_number SET UNLOGGED;

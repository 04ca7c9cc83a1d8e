INSERT INTO c VALUES ('de'), ('us');

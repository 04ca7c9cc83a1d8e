-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10: create enum agent_kind, create enum session_status, create table agent_analyses and 7 more
CREATE TYPE agent_kind AS ENUM ('TECHNICAL', 'FUNDAMENTAL', 'SENTIMENT');
CREATE TYPE session_status AS ENUM ('RUNNING', 'COMPLETED', 'FAILED');
CREATE TABLE agent_analyses (
    session_id uuid NOT NULL,
    agent agent_kind NOT NULL,
    verdict signal_kind NOT NULL,
    confidence numeric(4,3) NOT NULL,
    reasoning text NOT NULL,
    raw_output jsonb,
    elapsed interval NOT NULL,
    CONSTRAINT agent_analyses_pkey PRIMARY KEY (session_id, agent),
    CONSTRAINT agent_analyses_confidence_check CHECK (confidence BETWEEN 0 AND 1)
);
COMMENT ON TABLE agent_analyses IS 'What agents found';
COMMENT ON COLUMN agent_analyses.raw_output IS 'The model''s answer as it came';
CREATE TABLE analysis_sessions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    symbol varchar(16) NOT NULL,
    status session_status DEFAULT 'RUNNING' NOT NULL,
    previous_session_id uuid,
    started_at timestamptz DEFAULT now() NOT NULL,
    finished_at timestamptz,
    CONSTRAINT analysis_sessions_pkey PRIMARY KEY (id),
    CONSTRAINT analysis_sessions_period_check CHECK (finished_at >= started_at)
);
CREATE INDEX analysis_sessions_symbol_started_at_idx ON analysis_sessions (symbol, started_at);
COMMENT ON TABLE analysis_sessions IS 'Runs of all agents over one stock';
COMMENT ON COLUMN analysis_sessions.previous_session_id IS 'The session that this one repeats';
CREATE TABLE investment_decisions (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    session_id uuid NOT NULL,
    lead_agent agent_kind NOT NULL,
    action signal_kind NOT NULL,
    target_price numeric(15,4),
    rationale text NOT NULL,
    reviewer text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT investment_decisions_pkey PRIMARY KEY (id),
    CONSTRAINT investment_decisions_session_id_key UNIQUE (session_id)
);
COMMENT ON TABLE investment_decisions IS 'What sessions decided';
COMMENT ON COLUMN investment_decisions.updated_at IS 'Null until the first change';
ALTER TABLE agent_analyses ADD CONSTRAINT agent_analyses_session_id_fkey FOREIGN KEY (session_id) REFERENCES analysis_sessions (id) ON DELETE CASCADE;
ALTER TABLE analysis_sessions ADD CONSTRAINT analysis_sessions_previous_session_id_fkey FOREIGN KEY (previous_session_id) REFERENCES analysis_sessions (id) ON DELETE SET NULL;
ALTER TABLE analysis_sessions ADD CONSTRAINT analysis_sessions_symbol_fkey FOREIGN KEY (symbol) REFERENCES stocks (symbol) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE analysis_sessions ADD CONSTRAINT analysis_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE investment_decisions ADD CONSTRAINT investment_decisions_session_id_lead_agent_fkey FOREIGN KEY (session_id, lead_agent) REFERENCES agent_analyses (session_id, agent) ON DELETE CASCADE;

-- phase 1 [tx] steps 1,2,3,4: create enum insight_severity, create table ai_insight_templates, create table ai_insights and 1 more
CREATE TYPE insight_severity AS ENUM ('INFO', 'NOTICE', 'WARNING');
CREATE TABLE ai_insight_templates (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(60) NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    prompt text NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT ai_insight_templates_pkey PRIMARY KEY (id),
    CONSTRAINT ai_insight_templates_code_version_key UNIQUE (code, version),
    CONSTRAINT ai_insight_templates_version_check CHECK (version > 0)
);
COMMENT ON TABLE ai_insight_templates IS 'Prompts that insights are made from';
COMMENT ON COLUMN ai_insight_templates.updated_at IS 'Null until the first change';
CREATE TABLE ai_insights (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    template_id bigint,
    severity insight_severity DEFAULT 'INFO' NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    symbols text[] DEFAULT '{}' NOT NULL,
    evidence jsonb,
    dismissed_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT ai_insights_pkey PRIMARY KEY (id)
);
CREATE INDEX ai_insights_user_id_created_at_idx ON ai_insights (user_id, created_at);
COMMENT ON TABLE ai_insights IS 'Remarks about portfolios, written by language models';
COMMENT ON COLUMN ai_insights.template_id IS 'Null for an insight that answers a free question';
COMMENT ON COLUMN ai_insights.symbols IS 'The symbols that the insight mentions';
COMMENT ON COLUMN ai_insights.updated_at IS 'Null until the first change';
ALTER TABLE ai_insights ADD CONSTRAINT ai_insights_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
